import type { Decimal } from '../../claims/decimal.ts'
import type { Figure } from '../figures/figure.ts'
import { PLATFORM_SHAPES, platformNamed } from '../lexicon/platforms.ts'
import type { Stated } from './discourse.ts'
import { priceDirection } from './price-direction.ts'
import type { Reading } from './reading.ts'
import { isSameKind, withUnit } from './same-kind.ts'
import type { Sentence } from './sentence.ts'

/** A host with no more than a small word or a verb between it and a figure. */
const HOST_BEFORE = new RegExp(
  `(?:^|[\\s,;，、(（])(${PLATFORM_SHAPES})\\s?(?:(?:at|with|is|for|charges|costs?|gets|reaches|manages|does|bei|mit|à|con|[:：–-])\\s?){0,2}$`,
)

/** "On A it costs $3.50 per million, B $3.00 …; A leads at 132 tokens/s, followed by B at 74": the same on another host. */
export function hostReading(
  sentence: Sentence,
  figure: Figure,
  stated: readonly Stated[],
  tokens: Decimal | undefined,
): Reading | undefined {
  if (!stated.some(({ qualifiers }) => qualifiers.platform)) return undefined
  const { text, start } = sentence
  const host = HOST_BEFORE.exec(text.slice(Math.max(start, figure.start - FARTHEST), figure.start))?.[1]
  if (!host) return undefined
  const platform = platformNamed(host)
  const one = stated.findLast(
    (other) => other.qualifiers.platform && other.qualifiers.platform !== platform && isAgain(figure, other),
  )
  if (!one || (figure.currency && (figure.per || !tokens || priceDirection(sentence, figure))))
    return undefined
  return {
    property: one.property,
    figure: figure.currency && tokens ? { ...figure, per: { of: 'tokens', tokens } } : withUnit(figure, one),
    qualifiers: { ...one.qualifiers, platform },
  }
}

const isAgain = (figure: Figure, one: Stated): boolean =>
  figure.currency ? one.property.startsWith('price.') : isSameKind(figure, one)

const FARTHEST = 40
