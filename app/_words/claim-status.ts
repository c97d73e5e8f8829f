import type { ClaimStatus } from '../../lib/claims/judgement.ts'

export interface StatusWords {
  readonly label: string
  /** Within a sentence: "6 contradicted". */
  readonly counted: string
  readonly meaning: string
  /** The text colour of the status; its icon and word say the same. */
  readonly tone: string
}

/** What a reader is told of a claim's standing, the most alarming first. */
export const CLAIM_STATUS: Readonly<Record<ClaimStatus, StatusWords>> = {
  contradicted: {
    label: 'Contradicted',
    counted: 'contradicted',
    meaning: 'Other sources say something else, and they carry more weight.',
    tone: 'text-against',
  },
  contested: {
    label: 'Contested',
    counted: 'contested',
    meaning: 'Somebody says otherwise; the value itself may still be the best supported one.',
    tone: 'text-contested',
  },
  outdated: {
    label: 'Outdated',
    counted: 'outdated',
    meaning: 'It was right once; the value has changed since.',
    tone: 'text-outdated',
  },
  forecast: {
    label: 'Forecast',
    counted: 'forecast',
    meaning: 'An expected figure, not a statement of what is.',
    tone: 'text-forecast',
  },
  corroborated: {
    label: 'Corroborated',
    counted: 'corroborated',
    meaning: 'At least one independent source says the same, and none with weight says otherwise.',
    tone: 'text-agree',
  },
  unconfirmed: {
    label: 'Unconfirmed',
    counted: 'unconfirmed',
    meaning: 'No other source speaks of it.',
    tone: 'text-muted',
  },
}

export const CLAIM_STATUSES: readonly ClaimStatus[] = [
  'contradicted',
  'contested',
  'outdated',
  'forecast',
  'corroborated',
  'unconfirmed',
]

/** Whether others with more weight say otherwise, or the value has changed since: drawn hollow where there are no words. */
export function doesNotHold({ status }: { readonly status: ClaimStatus }): boolean {
  return status === 'contradicted' || status === 'outdated'
}
