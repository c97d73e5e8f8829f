import type { Camp } from './camp.ts'

/** What the rest of the topic, and of the model, tells about a pair: the pair alone cannot know it. */
export interface Surroundings {
  /** Why a silent side does not contradict the named one, if the other statements of their sources say so. */
  resolveSilence(a: Camp, b: Camp): 'source_tells_apart' | 'agrees_elsewhere' | undefined
  /** All sources of one side list the other side's value beside their own. */
  listedTogether(a: Camp, b: Camp): boolean
  /** Every source of the camp gives the same figure for another property of the model. */
  equalsOwn(camp: Camp, property: string): boolean
  /** The one side means another property, as the other side's figures for that show; for a reader. */
  otherDefinition(a: Camp, b: Camp): string | undefined
  /** The likely cause of a contradiction, for a reader. */
  causeOf(a: Camp, b: Camp): string | undefined
}

/** A pair on its own: only sources that say both tell scopes apart. */
export const NO_SURROUNDINGS: Surroundings = {
  resolveSilence: (a, b) => (shareSource(a, b) ? 'source_tells_apart' : undefined),
  listedTogether: () => false,
  equalsOwn: () => false,
  otherDefinition: () => undefined,
  causeOf: () => undefined,
}

/** Whether all that speaks for the one side also speaks for the other. */
function shareSource(a: Camp, b: Camp): boolean {
  return (
    [...a.sourceIds].every((id) => b.sourceIds.has(id)) || [...b.sourceIds].every((id) => a.sourceIds.has(id))
  )
}
