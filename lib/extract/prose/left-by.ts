import type { Decimal } from '../../claims/decimal.ts'
import { plansIn } from '../lexicon/plans.ts'
import { type Carried, type Left, NOTHING_LEFT } from './discourse.ts'
import { statedBy } from './read-figures.ts'
import type { Reading } from './reading.ts'
import { type Sentence, subjectsIn } from './sentence.ts'
import { beginsExample } from './supposition.ts'

/** How many names back "both" and "the small one" can reach. */
const MOST_NAMED = 12

/** More prices than these no "three figures" can repeat. */
const MOST_PRICES = 9

/** What a sentence leaves for those after it. */
export function leftBy(
  sentence: Sentence,
  readings: readonly Reading[],
  { left = NOTHING_LEFT }: Carried,
): Left {
  const named = subjectsIn(sentence).map(({ raw }) => raw)
  const prices = readings.filter(({ property }) => property.startsWith('price.'))
  const perTokens = lastBasis(readings) ?? left.perTokens
  return {
    ...left,
    named: [...left.named.filter((name) => !named.includes(name)), ...new Set(named)].slice(-MOST_NAMED),
    stated: readings.length > 0 ? readings.map(statedBy) : left.stated,
    prices:
      prices.length > 0
        ? [...left.prices, ...prices.map(({ property }) => property)].slice(-MOST_PRICES)
        : left.prices,
    ...(perTokens ? { perTokens } : {}),
    benchmarks:
      sentence.benchmarks.length > 0
        ? [...new Set(sentence.benchmarks.map(({ slug }) => slug))]
        : left.benchmarks,
    benchmarksHere: left.benchmarksHere === true || sentence.benchmarks.length > 0,
    example: left.example || beginsExample(sentence),
    ...planLeft(sentence, left),
  }
}

/** The plan named last: "Max comes in two sizes: …". */
function planLeft({ text, start, end }: Sentence, left: Left): { plan?: string } {
  const plan = plansIn(text.slice(start, end)).at(-1)?.plan ?? left.plan
  return plan ? { plan } : {}
}

function lastBasis(readings: readonly Reading[]): Decimal | undefined {
  const priced = readings.findLast(({ figure }) => figure.kind === 'figure' && figure.per?.tokens)
  return priced?.figure.kind === 'figure' ? priced.figure.per?.tokens : undefined
}

/** The models of the last sentence that names any: "both" and "they" mean these. */
export function recentNames(sentence: Sentence, before: readonly string[] = []): readonly string[] {
  const here = new Map(subjectsIn(sentence).map(({ key, raw }) => [key, raw]))
  return here.size > 1 ? [...here.values()] : [...before.slice(-1), ...here.values()]
}
