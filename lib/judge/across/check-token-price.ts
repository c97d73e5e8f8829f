import type { Finding } from '../../claims/judgement.ts'
import type { Camp } from '../camp.ts'
import { compareScopes } from '../compare-scopes.ts'
import { compareStandings } from '../compare-standings.ts'
import { LIMITS } from '../limits.ts'
import { isSuspectZero } from '../suspects.ts'
import { findingAcross } from './finding-across.ts'
import { campWithin, type ModelCamps } from './model-camps.ts'

const TOKEN = 'price.token'
const INPUT = 'price.input'
const OUTPUT = 'price.output'

/**
 * One token price without a direction may be a blend of input and output price: then it lies between the two that
 * another source gives. Outside of both it contradicts them.
 */
export function checkTokenPrice(camps: ModelCamps): readonly Finding[] {
  const pairs = pricePairs(camps)
  return camps.of(TOKEN).flatMap((token) => pairs.flatMap((pair) => checkToken(camps, token, pair)))
}

interface PricePair {
  readonly input: Camp
  readonly output: Camp
}

/** Input and output prices that one source gives together, in one scope. */
function pricePairs(camps: ModelCamps): readonly PricePair[] {
  const outputs = camps.of(OUTPUT)
  const pairs = camps.of(INPUT).flatMap((input) =>
    outputs.flatMap((output) => {
      const together = (id: string) => input.sourceIds.has(id) && output.sourceIds.has(id)
      const [own, other] = [campWithin(input, together), campWithin(output, together)]
      return own && other && input.scopeKey === output.scopeKey ? [{ input: own, output: other }] : []
    }),
  )
  return pairs.slice(0, LIMITS.pricePairs)
}

function checkToken(camps: ModelCamps, token: Camp, { input, output }: PricePair): readonly Finding[] {
  const scopes = compareScopes(token.qualifiers, input.qualifiers, TOKEN)
  if (scopes.kind !== 'same' || isSuspectZero(token) || isSuspectZero(input)) return []
  const prices = withoutOwnToken(camps, token, [input, output])
  return prices.flatMap((price) => {
    const standing = compareStandings(token, price, scopes, { kind: 'apart' })
    if (standing) {
      if (standing.kind === 'agrees' || !isForecastMissed(token, input, output, standing.rule)) return []
      return [acrossFinding(standing.rule, standing.kind, token, price, STANDING_WORDS[standing.kind] ?? '')]
    }
    return [betweenFinding(token, price, isOutside(token, input, output), hasOwnPrices(camps, token))]
  })
}

/** A source that also gives a token price is held against it there; a source's own token price is held against its own prices. */
function withoutOwnToken(camps: ModelCamps, token: Camp, prices: readonly Camp[]): readonly Camp[] {
  const gives = camps.speakersOf(TOKEN)
  return prices.flatMap((price) => campWithin(price, (id) => token.sourceIds.has(id) || !gives.has(id)) ?? [])
}

function isForecastMissed(token: Camp, input: Camp, output: Camp, rule: string): boolean {
  return rule !== 'forecast_missed' || isOutside(token, input, output)
}

function isOutside(token: Camp, input: Camp, output: Camp): boolean {
  const [t, i, o] = [token.interval, input.interval, output.interval]
  if (!t || !i || !o) return false
  return (t.high.lt(i.low) && t.high.lt(o.low)) || (t.low.gt(i.high) && t.low.gt(o.high))
}

const STANDING_WORDS: Readonly<Record<string, string>> = {
  forecast: 'the token price is only expected',
  changed_over_time: 'the prices came out later',
  direct: 'one denies what the other gives',
}

/** Every source of the token price gives both directions as well. */
function hasOwnPrices(camps: ModelCamps, token: Camp): boolean {
  const [inputs, outputs] = [camps.speakersOf(INPUT), camps.speakersOf(OUTPUT)]
  return [...token.sourceIds].every((id) => inputs.has(id) && outputs.has(id))
}

function betweenFinding(token: Camp, price: Camp, outside: boolean, hasOwnPrices: boolean): Finding {
  if (!outside)
    return acrossFinding(
      'token_price_between',
      'scope',
      token,
      price,
      'a price without a direction may be a blend of input and output price, and it lies between the two',
    )
  if (hasOwnPrices)
    return acrossFinding(
      'token_price_of_another_kind',
      'scope',
      token,
      price,
      'a source that gives both directions means another kind of price by a third, for cached tokens, say',
    )
  return acrossFinding(
    'token_price_outside',
    'direct',
    token,
    price,
    'one price for all tokens lies between input and output price, and this one is beyond both',
  )
}

function acrossFinding(rule: string, kind: Finding['kind'], a: Camp, b: Camp, because: string): Finding {
  return findingAcross({ rule, kind, property: TOKEN, a, b, because })
}
