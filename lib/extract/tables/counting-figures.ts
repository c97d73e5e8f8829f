import type { Figure } from '../figures/figure.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { featuresOf } from '../lexicon/features.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import { DIRECTIONS, PRICED, SIZES } from './cell-property.ts'
import type { CellReading } from './cell-reading.ts'
import { isOtherService, moneyQualifiers, moneyWords } from './money-words.ts'

/** What stands between a figure and the words that are about it. */
const SEPARATOR = /[,;，；、/|]|\s[&+·]\s|\u2028/

/** Whether a figure of a cell is one of its values: the first is, a later one when it says itself what it is. */
export function counts(reading: CellReading, index: number): boolean {
  const { text, figures } = reading
  const isOther = figures[index]?.currency
    ? isOtherService(moneyWords(text, figures, index))
    : isLength(reading, index)
  return !isOther && (index === 0 || standsAlone(text, figures, index))
}

/** What a value is where nobody asks for more; a limit is the other one. */
const DEFAULT =
  /\bdefaults?\b|\bStandard(?:wert|mäßig)|por defecto|predeterminad|par défaut|默认|デフォルト|既定/i
const MOST = /\b(?:max|up to|at most|bis zu|hasta|jusqu)|最大|最长|上限/i

/** A reading without the usual values beside the largest ones: "Default: 4K, maximum: 8K". */
export function withoutDefaults(reading: CellReading): CellReading {
  const { text, figures } = reading
  if (figures.length < 2 || !DEFAULT.test(text) || !MOST.test(text)) return reading
  const kept = figures.filter((_, i) => !DEFAULT.test(localText(text, figures, i)))
  return kept.length > 0 ? { ...reading, figures: kept } : reading
}

/** "$10 / $20" under one label: nothing says which price is whose. */
export function areUntold({ text, figures }: CellReading): boolean {
  const [first, second] = figures
  return (
    figures.length === 2 &&
    first?.currency !== undefined &&
    first.currency === second?.currency &&
    text.slice(first.end, second.start).trim() === '/' &&
    moneyWords(text, figures, 1).trim() === ''
  )
}

/** Beside prices, a number of tokens is the input length that one of them holds for. */
const isLength = ({ text, figures, label }: CellReading, index: number): boolean =>
  PRICED.some((feature) => label.features.has(feature)) &&
  figures.some(({ currency }) => currency) &&
  (figures[index]?.unit !== undefined || figures[index]?.scaled === true) &&
  contextBand(text, true) !== undefined

const RATES: readonly Figure['unit'][] = ['requests/min', 'requests/s']

/** A later figure counts when words of its own say what it is, or when it gives the price in another currency. */
function standsAlone(text: string, figures: readonly Figure[], index: number): boolean {
  const figure = figures[index]
  const first = figures[0]
  if (figure?.per?.direction) return true
  // "2M TPM, 480 RPM"
  if (figure?.unit && RATES.includes(figure.unit) && figure.unit !== first?.unit) return true
  if (figure?.currency && first?.currency && figure.currency !== first.currency) return true
  if (figure?.currency && Object.keys(moneyQualifiers(moneyWords(text, figures, index))).length > 0)
    return true
  const local = localText(text, figures, index)
  const features = featuresOf(local)
  return (
    DIRECTIONS.some((feature) => features.has(feature)) ||
    (figure?.scaled === true && SIZES.some((feature) => features.has(feature))) ||
    Object.keys(qualifierCues(local, ['tier'])).length > 0
  )
}

/** The words of a cell that are about one of its figures. */
export function localText(text: string, figures: readonly Figure[], index: number): string {
  const figure = figures[index]
  if (!figure) return ''
  const next = figures[index + 1]?.start ?? text.length
  const after = outsideBracket(text.slice(figure.end, next)).split(SEPARATOR)[0] ?? ''
  const between = text.slice(figures[index - 1]?.end ?? 0, figure.start)
  const before = between.split(SEPARATOR).at(-1) ?? ''
  // "Input: $3Output: $15": a label with its colon says it all
  return /\p{L}\s?[:：]\s*$/u.test(before) ? before : `${before} ${after}`
}

/** What stands before a bracket that is still open: its words are about the figure in it. */
function outsideBracket(text: string): string {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  const closed = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'))
  return open > closed ? text.slice(0, open) : text
}

/** What the words about a figure of a cell speak of. */
export const localFeatures = (text: string, figures: readonly Figure[], index: number) =>
  featuresOf(localText(text, figures, index))
