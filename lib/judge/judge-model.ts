import type { Finding } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { checkAtMost } from './across/check-at-most.ts'
import { checkScores } from './across/check-scores.ts'
import { checkTokenPrice } from './across/check-token-price.ts'
import { modelCamps } from './across/model-camps.ts'
import { inOrderOfSharpness, withoutTwins } from './order-findings.ts'
import type { Sibling } from './siblings.ts'

/**
 * Judges one model across its properties: `statements` are all that is said of it. A finding's `property` is the topic
 * that it belongs to; each side carries its own. The order of the statements changes nothing. Where not all that is said is given,
 * `beside` says of what else the sources of the statements speak.
 */
export function judgeAcross(
  statements: readonly Statement[],
  beside: readonly Sibling[] = [],
): readonly Finding[] {
  const camps = modelCamps(statements, beside)
  const findings = [...checkTokenPrice(camps), ...checkAtMost(camps), ...checkScores(camps)]
  return inOrderOfSharpness(withoutTwins(findings))
}
