import type { ReadClaim } from '../claims/claim.ts'
import { groupBy } from '../claims/group-by.ts'
import { scopeKey } from '../claims/qualifier.ts'
import type { BenchmarkFacts, Statement, Voice } from '../claims/statement.ts'
import type { Said } from '../claims/time.ts'
import { valueKey } from '../claims/value.ts'

/** What of a claim the judge looks at. */
export type SaidClaim = Pick<
  ReadClaim,
  | 'modelKey'
  | 'subject'
  | 'property'
  | 'value'
  | 'unit'
  | 'written'
  | 'qualifiers'
  | 'modality'
  | 'attributedTo'
> & {
  readonly id: string
  /** Unique within the source. */
  readonly group?: string | undefined
}

/** Who says the claims, and when. */
export interface Speaker {
  readonly sourceId: string
  readonly voice: Voice
  readonly said: Said
  /** What the registry knows of a property that is a benchmark. */
  readonly benchmarkOf?: (property: string) => BenchmarkFacts | undefined
}

/** The statements of one source: claims that say the same, in the same words, are one statement. */
export function statementsOf(
  { sourceId, voice, said, benchmarkOf }: Speaker,
  claims: readonly SaidClaim[],
): readonly Statement[] {
  return [...groupBy(claims, claimKey).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { modelKey, subject, property, value, unit, written, qualifiers, modality, attributedTo, group } =
      first
    const benchmark = benchmarkOf?.(property)
    return {
      modelKey,
      subject,
      property,
      value,
      unit,
      written,
      qualifiers,
      modality,
      ...(attributedTo !== undefined && { attributedTo }),
      ...(group !== undefined && { group: `${sourceId}/${group}` }),
      ...(benchmark && { benchmark }),
      said,
      sourceId,
      voice,
      claimIds: same.map(({ id }) => id),
    }
  })
}

function claimKey({
  modelKey,
  property,
  value,
  unit,
  written,
  qualifiers,
  modality,
  group,
}: SaidClaim): string {
  return JSON.stringify([
    modelKey,
    property,
    valueKey(value),
    unit,
    written,
    scopeKey(qualifiers),
    modality,
    group ?? null,
  ])
}
