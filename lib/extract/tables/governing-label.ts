import type { ExtractContext } from '../extract-context.ts'
import type { Feature } from '../lexicon/features.ts'
import { says } from './heading-label.ts'
import { type Label, readLabel } from './label.ts'
import { isMereScore } from './mere-score.ts'
import type { SurroundingText } from './table-surroundings.ts'

/** What the words around a table say that those of its values are whose own labels do not say it. */
export interface Governing {
  readonly label: Label
  /** A column or row gives the whole of a benchmark: the others are parts of it. */
  readonly hasWhole: boolean
}

/** Labels that tell which of many measurements a value is. */
const STATISTIC =
  /^(?:median|mean|average|avg\.?|min(?:imum)?|max(?:imum)?|std(?:ev|\.)?|p(?:ct)?\s?\d{2}(?:\.\d)?|\d{2}(?:th|st|nd|rd)?(?: percentile|%)|Durchschnitt|Mittelwert|mediana?|media|promedio|médiane|moyenne|平均|中位数|中央値|最小|最大)$/i

/** Labels of a benchmark's score as a whole, beside those of its parts. */
const WHOLE =
  /^(?:(?:global|overall|macro|total) )?(?:overall|average|avg\.?|mean|total|all|score|gesamt|durchschnitt|promedio|media|total|moyenne|global|平均|总分|综合|总体|全体|総合)(?: (?:score|accuracy|acc\.?|\(%\)))?$/i

/** What a table can be about as a whole without any of its labels saying it. */
const TIMED: readonly Feature[] = ['throughput', 'latency', 'firstToken']

/** A longer text says more than one thing. */
const LONGEST = 140
const NEAREST = 3

const isTimed = ({ features }: Label): boolean => TIMED.some((feature) => features.has(feature))
const speaks = (label: Label): boolean => says(label) && !STATISTIC.test(label.text)

/** What measures the values of a table, found in the nearest words above that say it of all of them. */
export function governingLabel(
  texts: readonly string[],
  above: readonly SurroundingText[],
  context: ExtractContext,
): Governing | undefined {
  const own = texts.filter((text) => text.trim() !== '').map((text) => readLabel(text, context))
  if (own.some(({ benchmark, text }) => benchmark !== undefined || isMereScore(text))) return undefined
  for (const { text, below } of above.slice(0, NEAREST)) {
    if (below || text.length > LONGEST) continue
    const label = readLabel(text, context)
    const tests = new Set(context.benchmarks.find(text).map(({ slug }) => slug))
    if (tests.size > 0 || speaks(label))
      return tests.size < 2 && fits(label, own) ? governingOf(label, own) : undefined
  }
  return undefined
}

/** Whether a table whose labels are these can be about what the words above measure. */
function fits(label: Label, own: readonly Label[]): boolean {
  if (label.benchmark) return true
  if (label.features.has('foreign')) return false
  if (isTimed(label)) return !own.some(isTimed)
  // prices are of many things: there a word that is not understood can be one of them
  return !label.features.has('price') && !own.some(speaks)
}

const governingOf = (label: Label, own: readonly Label[]): Governing => ({
  label,
  hasWhole: label.benchmark !== undefined && own.some(({ text }) => WHOLE.test(text)),
})

/** A label that says nothing of a measure, with what the words around its table say; only bare values stand under it. */
export function governed(label: Label, governing: Governing | undefined): Label {
  if (!governing || label.text.trim() === '' || speaks(label)) return label
  const { benchmark, features } = governing.label
  const isWhole = WHOLE.test(label.text)
  if (benchmark && governing.hasWhole && !isWhole) return { ...label, features: FOREIGN }
  return {
    ...label,
    ...(benchmark ? { benchmark } : { features }),
    ...unitsOf(governing.label),
    lent: true,
    ...(benchmark && isWhole ? {} : partOf(label, governing.label)),
  }
}

const unitsOf = ({ perTokens, currency, seconds, scale }: Label): Partial<Label> => ({
  ...(perTokens ? { perTokens } : {}),
  ...(currency ? { currency } : {}),
  ...(seconds ? { seconds } : {}),
  ...(scale ? { scale } : {}),
})

/** A part or statistic of what is measured; a speed has a machine or setting that it was measured on. */
const partOf = ({ text, qualifiers }: Label, whole: Label): Partial<Label> =>
  !isTimed(whole) || STATISTIC.test(text)
    ? { metric: text.toLowerCase() }
    : Object.keys(qualifiers).length > 0
      ? {}
      : { qualifiers: { load: text } }

const FOREIGN: ReadonlySet<Feature> = new Set(['foreign'])
