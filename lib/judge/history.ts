import type { Statement } from '../claims/statement.ts'
import { isSetByVendor } from './weights.ts'

/**
 * Whether a statement can be a step of a dated history: its text states the time it speaks of, or the vendor says on a
 * known day what only the vendor sets.
 */
export function isStep({ said, voice, property }: Statement): boolean {
  return (
    said.basis === 'stated' || (said.basis === 'published' && voice.firstParty && isSetByVendor(property))
  )
}

/** Whose history it is: a vendor's pages are one, any other source is its own. */
export function historyKey({ sourceId, voice }: Statement): string {
  return voice.firstParty ? `voice ${voice.id}` : `source ${sourceId}`
}
