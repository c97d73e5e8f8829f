import { nameKey } from '../../claims/name-key.ts'
import { valueKey } from '../../claims/value.ts'
import type { Draft } from '../draft.ts'

/** What a model has one of. Scores, speeds and rate limits differ by how and for whom, which a table may leave unsaid. */
const HAS_ONE_VALUE = /^(?:price|parameters)\.|^(?:context_window|max_input|max_output)$/

export interface Sifted {
  readonly drafts: readonly Draft[]
  /** Statements that a table cannot mean as they were read. */
  readonly clashing: readonly Draft[]
}

/**
 * Sets apart what a table seems to say twice and differently: the same property of the same model in the same scope,
 * in cells with other values. Tables do not contradict themselves; what tells the cells apart was not understood, and
 * then neither reading can be trusted.
 */
export function setClashesApart(drafts: readonly Draft[]): Sifted {
  const values = new Map<string, Set<string>>()
  for (const draft of drafts) {
    const key = factKey(draft)
    values.set(key, (values.get(key) ?? new Set()).add(placeKey(draft)))
  }
  const clashes = (draft: Draft) =>
    HAS_ONE_VALUE.test(draft.property) && (values.get(factKey(draft))?.size ?? 0) > 1
  return {
    drafts: drafts.filter((draft) => !clashes(draft)),
    clashing: drafts.filter(clashes),
  }
}

function factKey({ subjectRaw = '', property, unit, qualifiers, modality }: Draft): string {
  const scope = Object.entries(qualifiers).sort()
  return JSON.stringify([nameKey(subjectRaw), property, unit, scope, modality])
}

/** Values of one list may differ. */
const placeKey = ({ value, group }: Draft): string => group ?? valueKey(value)
