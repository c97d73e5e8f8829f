import type { FindingKind, Severity, Support } from '../../lib/claims/judgement.ts'

export interface KindWords {
  readonly label: string
  readonly meaning: string
}

/** What a reader is told of a difference between sources. */
export const FINDING_KIND: Readonly<Record<FindingKind, KindWords>> = {
  direct: { label: 'Direct contradiction', meaning: 'Two statements about the same thing cannot both hold.' },
  unit_slip: {
    label: 'Likely unit mistake',
    meaning: 'The figures differ by the step between two units, such as per thousand and per million tokens.',
  },
  arithmetic: { label: 'Arithmetic', meaning: 'A calculation that a source gives does not come out.' },
  forecast: {
    label: 'Missed forecast',
    meaning: 'An expected figure that the announced one does not bear out.',
  },
  rounding: { label: 'Rounding', meaning: 'The figures differ only in how far they are rounded.' },
  scope: { label: 'Different conditions', meaning: 'The figures hold under different conditions.' },
  changed_over_time: { label: 'Changed over time', meaning: 'The value changed between the two statements.' },
}

export const RAISED: readonly FindingKind[] = ['direct', 'unit_slip', 'arithmetic']
export const EXPLAINED: readonly FindingKind[] = ['forecast', 'rounding', 'scope', 'changed_over_time']

export const SEVERITY: Readonly<Record<Severity, string>> = {
  high: 'High severity',
  medium: 'Medium severity',
  low: 'Low severity',
}

export const SUPPORT: Readonly<Record<Support, { label: string; term: string; tone: string }>> = {
  well_supported: { label: 'Well supported', term: 'well-supported', tone: 'text-agree' },
  contested: { label: 'Contested', term: 'contested', tone: 'text-contested' },
  one_source: { label: 'One source', term: 'one-source', tone: 'text-muted' },
}
