import type { Finding } from '../../claims/judgement.ts'
import type { Camp } from '../camp.ts'
import { compareScopes } from '../compare-scopes.ts'
import { compareValues } from '../compare-values.ts'
import { isSuspectZero } from '../suspects.ts'
import { AT_MOST_RULES, type AtMostRule } from './at-most-rules.ts'
import { findingAcross } from './finding-across.ts'
import { comparableSides, type ModelCamps } from './model-camps.ts'

/** Properties that cannot be greater than another one of the same model. */
export function checkAtMost(camps: ModelCamps): readonly Finding[] {
  return AT_MOST_RULES.flatMap((rule) =>
    camps
      .of(rule.lesser)
      .flatMap((lesser) =>
        camps.of(rule.greater).flatMap((greater) => checkPair(rule, camps, lesser, greater)),
      ),
  )
}

function checkPair(rule: AtMostRule, camps: ModelCamps, lesser: Camp, greater: Camp): readonly Finding[] {
  if (!isGreater(lesser, greater)) return []
  const sides = comparableSides(camps, lesser, greater)
  if (!sides) return []
  return [
    findingAcross({
      rule: rule.name,
      kind: 'direct',
      property: lesser.property,
      ...sides,
      because: rule.because,
    }),
  ]
}

/** Certainly greater, in one scope, beyond what rounding allows. */
function isGreater(lesser: Camp, greater: Camp): boolean {
  if (lesser.standing !== 'stated' || greater.standing !== 'stated') return false
  if (
    isSuspectZero(greater) ||
    compareScopes(lesser.qualifiers, greater.qualifiers, lesser.property).kind !== 'same'
  )
    return false
  if (!lesser.interval || !greater.interval || compareValues(lesser, greater).kind !== 'apart') return false
  return lesser.interval.low.gte(greater.interval.high)
}
