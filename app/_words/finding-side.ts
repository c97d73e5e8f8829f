import type { FindingSide } from '../../lib/claims/judgement.ts'
import type { FindingRow } from '../../lib/db/finding-row.ts'
import type { LabelOf } from './property-label.ts'
import { speakerName } from './source-name.ts'

/** What a side is about, where the two sides of a finding are about different things. */
export function sideLabel({ a, b }: FindingRow, side: FindingSide, labelOf: LabelOf): string | undefined {
  return a.property === b.property ? undefined : labelOf(side.property)
}

/** Who says a side of a finding: each speaker once, in the order of the finding's sources. */
export function sideSpeakers({ sources }: FindingRow, { sourceIds }: FindingSide): readonly string[] {
  const said = new Set(sourceIds)
  return [...new Set(sources.filter(({ id }) => said.has(id)).map((source) => speakerName(source)))]
}
