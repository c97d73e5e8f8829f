import { z } from 'zod'

/** How firmly a source says it; see `docs/claim-vocabulary.md`. */
export const Modality = z.enum([
  'asserted',
  'approximate',
  'at_least',
  'at_most',
  'expected',
  'denied',
  'unannounced',
])
export type Modality = z.infer<typeof Modality>

/** Whether a claim gives a figure as fact, foretells one, or says that there is none. */
export type Standing = 'stated' | 'expected' | 'denied' | 'unannounced'

export function standingOf(modality: Modality): Standing {
  return modality === 'expected' || modality === 'denied' || modality === 'unannounced' ? modality : 'stated'
}
