import { dateCuesIn } from '../lexicon/date-cues.ts'
import type { Feature } from '../lexicon/features.ts'
import { isValueText } from './header-rows.ts'
import type { Label } from './label.ts'
import { isMereScore } from './mere-score.ts'
import type { Line } from './places.ts'

/** Headers that say that a column holds days, and not what happened on them. */
const DATE_HEADER =
  /^(?:dates?|days?|months?|years?|when|since|period|Datum|Tag|Monat|Jahr|seit|wann|fecha|mes|año|desde|cuándo|mois|année|depuis|quand|日期|时间|年份|年月|日付|時期|年)(?:\s?[(（][^()（）]{1,20}[)）])?$/iu

/** What a table of what models are tells beside when they came out. */
const FACTS: readonly Feature[] = ['parameters', 'active', 'total', 'context', 'limit', 'training', 'licence']

/** A column of a table of models: what its header says, and its cells. */
export interface DatedColumn {
  readonly line: Line
  readonly cells: readonly string[]
}

/**
 * "Date" beside the names of models, where no other column measures, prices or tests them, says when they came out; beside
 * scores it may be the day of the test, beside prices that of the price. `above`: the words over the table.
 */
export function withReleases(
  columns: readonly DatedColumn[],
  subject: number | undefined,
  above: readonly Label[],
): readonly Line[] {
  const lines = columns.map(({ line }) => line)
  if (subject === undefined || lines.some(({ labels }) => labels.some(isOfDays))) return lines
  if ([...above.slice(0, 2), ...lines.flatMap(({ labels }) => labels)].some(isOfOtherDays)) return lines
  const dated = lines.findIndex(({ labels }) => labels.some(({ text }) => DATE_HEADER.test(text)))
  const others = columns.filter((_, c) => c !== dated && c !== subject)
  if (dated < 0 || others.some(isMeasured)) return lines
  return lines.map((line, c) => (c === dated ? { ...line, labels: line.labels.map(asReleased) } : line))
}

const isOfDays = ({ features }: Label): boolean => features.has('released')

/** "Deprecations" over the table, "Replaced by" beside the date: it is of another event. */
const isOfOtherDays = ({ text }: Label): boolean =>
  OTHER_HEADER.test(text) || dateCuesIn(text).some(({ cue }) => cue === 'other')

const OTHER_HEADER =
  /\b(?:replac\w+|successor|migrat\w+|incidents?|outages?|changes?|Ersatz|Nachfolger|reemplazo|sustitut\w+|rempla\w+)\b|替代|替换|後継|代替/i

const asReleased = (label: Label): Label => ({
  ...label,
  features: new Set([...label.features, 'released' as const]),
})

/** "7B, 13B" among notes. */
const SIZE = /^\W*(?:\d+x)?\d+(?:\.\d+)?\s?[BM](?![\p{L}\d])/iu

/** Whether a column says how much of something: figures under anything but what a model is. */
function isMeasured({ line, cells }: DatedColumn): boolean {
  const { labels } = line
  if (labels.some(({ text, benchmark }) => benchmark !== undefined || isMereScore(text))) return true
  const features = labels.flatMap((label) => [...label.features])
  if (features.includes('price')) return true
  if (features.includes('cutoff') || features.some((feature) => FACTS.includes(feature))) return false
  const filled = cells.filter((cell) => /\d/.test(cell) && !SIZE.test(cell))
  return filled.length > 0 && filled.filter(isValueText).length >= cells.length / 2
}
