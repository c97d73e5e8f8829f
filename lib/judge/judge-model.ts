import type { Finding } from '../claims/judgement.ts'
import type { Statement } from '../claims/statement.ts'

/** Judges one model across its properties. */
export function judgeAcross(_statements: readonly Statement[]): readonly Finding[] {
  return []
}
