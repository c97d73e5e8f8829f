import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import { FORMER_LABEL } from '../lexicon/label-words.ts'
import { draftsAt } from './draft-place.ts'
import type { Place } from './places.ts'

/** What a place in a column of former values tells ("Input (old)", "Entrada antes"): what was, and no claim of today. */
export function formerFigures(place: Place, table: number, context: ExtractContext): readonly Draft[] {
  const { label } = place
  if (!FORMER_LABEL.test(label.text)) return []
  const features = new Set([...label.features].filter((feature) => feature !== 'foreign'))
  return draftsAt({ ...place, label: { ...label, features } }, table, context, false)
}
