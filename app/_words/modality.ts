import type { Modality } from '../../lib/claims/modality.ts'

/** How firmly a source says it, as a person would: after "The source …". */
export const MODALITY: Readonly<Record<Modality, string>> = {
  asserted: 'states it as a fact',
  approximate: 'gives it as an approximate figure',
  at_least: 'gives it as a lower bound: that much or more',
  at_most: 'gives it as an upper bound: that much or less',
  expected: 'expects or reports it, before it was announced',
  denied: 'says that there is none',
  unannounced: 'says that it has not been announced',
}

/** The sign before a figure. A forecast has none: its status says so. */
export const MODALITY_SIGN: Readonly<Record<Modality, string>> = {
  asserted: '',
  approximate: '≈\u00a0',
  at_least: '≥\u00a0',
  at_most: '≤\u00a0',
  expected: '',
  denied: '',
  unannounced: '',
}
