import type { Decimal } from '../../claims/decimal.ts'
import type { AnyFigure } from '../figures/figure.ts'
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
  { left = NOTHING_LEFT, previous }: Carried,
): Left {
  const named = subjectsIn(sentence).map(({ raw }) => raw)
  const prices = readings.filter(({ property }) => property.startsWith('price.'))
  const perTokens = lastBasis(sentence, readings) ?? left.perTokens
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
    rivals: rivalsLeft(sentence, left, previous),
    example: left.example || beginsExample(sentence),
    ...planLeft(sentence, left),
  }
}

/** "X undercuts Y": whom a sentence holds against whom; who is named alone after that leaves the two behind. */
function rivalsLeft(
  sentence: Sentence,
  { rivals = [] }: Left,
  previous: string | undefined,
): readonly string[] {
  const models = sentence.names.filter(({ kind }) => kind === 'model')
  if (models.length === 0) return rivals
  const own = subjectsIn(sentence)[0]?.raw ?? previous
  const others = new Map(
    models.flatMap(({ key, raw, comparator }) => (comparator && raw !== own ? [[key, raw] as const] : [])),
  )
  const [other] = others.values()
  return own && other && others.size === 1 ? [own, other] : []
}

/** The plan named last: "Max comes in two sizes: …". */
function planLeft({ text, start, end }: Sentence, left: Left): { plan?: string } {
  const plan = plansIn(text.slice(start, end)).at(-1)?.plan ?? left.plan
  return plan ? { plan } : {}
}

/** For how many tokens the last price was, also one that nothing was read from: "a blended rate of $12 per 1M tokens". */
function lastBasis({ figures }: Sentence, readings: readonly Reading[]): Decimal | undefined {
  const tokens = (figure: AnyFigure) => (figure.kind === 'figure' ? figure.per?.tokens : undefined)
  const priced = readings.map(({ figure }) => figure).findLast(tokens) ?? figures.findLast(tokens)
  return priced && tokens(priced)
}

/** The models of the last sentence that names any: "both" and "they" mean these. */
export function recentNames(sentence: Sentence, before: readonly string[] = []): readonly string[] {
  const here = new Map(subjectsIn(sentence).map(({ key, raw }) => [key, raw]))
  return here.size > 1 ? [...here.values()] : [...before.slice(-1), ...here.values()]
}
