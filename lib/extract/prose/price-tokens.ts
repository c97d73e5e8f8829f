import { Decimal } from '../../claims/decimal.ts'
import { perObject } from '../../claims/per-object.ts'
import type { ExtractContext } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import { findPerTokens } from '../figures/read-per.ts'
import { MILLION_SOLD } from '../lexicon/price-directions.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'

/** How many tokens the prices of a sentence are for: as it says, as the document says, as the last price before said. */
export const basisOf = (sentence: Sentence, carried: Carried, context: ExtractContext): Decimal | undefined =>
  ownBasis(sentence) ?? basisAbove(carried) ?? context.perTokens ?? carried.left?.perTokens

/** "API prices (per million tokens):" over the lines that give them. */
const basisAbove = ({ label }: Carried): Decimal | undefined =>
  label !== undefined && /\d|milli|百万|mil/i.test(label) ? findPerTokens(label) : undefined

const ownBasis = perObject(({ text, figures, start, end }: Sentence): Decimal | null => {
  const own = figures.find((other): other is Figure => other.kind === 'figure' && other.per?.of === 'tokens')
  const words = text.slice(start, end)
  return own?.per?.tokens ?? findPerTokens(words) ?? (MILLION_SOLD.test(words) ? MILLION : null)
})

export const MILLION = new Decimal(1_000_000)
