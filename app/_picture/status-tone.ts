import type { ClaimStatus } from '../../lib/claims/judgement.ts'

const TONES = { contradicted: 'against', contested: 'contested', corroborated: 'agree' } as const

/** The tone in which a picture tells a claim's standing; its words say the same. */
export function statusTone(status: ClaimStatus): 'against' | 'contested' | 'agree' | 'plain' {
  return status === 'contradicted' || status === 'contested' || status === 'corroborated'
    ? TONES[status]
    : 'plain'
}
