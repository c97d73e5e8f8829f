import type { Finding } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'
import { checkAtMost } from './across/check-at-most.ts'
import { checkScores } from './across/check-scores.ts'
import { checkTokenPrice } from './across/check-token-price.ts'
import { modelCamps } from './across/model-camps.ts'
import { inOrderOfSharpness, withoutTwins } from './order-findings.ts'

/**
 * Judges one model across its properties: `statements` are all that is said of it. A finding's `property` is the topic
 * that it belongs to; each side carries its own. The order of the statements changes nothing.
 */
export function judgeAcross(statements: readonly Statement[]): readonly Finding[] {
  const camps = modelCamps(statements)
  const findings = [...checkTokenPrice(camps), ...checkAtMost(camps), ...checkScores(camps)]
  return inOrderOfSharpness(withoutTwins(findings))
}
