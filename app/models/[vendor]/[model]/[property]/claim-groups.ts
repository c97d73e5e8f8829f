import type { VoiceRow } from '../../../../../lib/db/queries/voices-of-topic.ts'
import { compareValues, type MeasuredFigure } from '../../../../../lib/judge/compare-values.ts'
import { intervalOf } from '../../../../../lib/judge/interval.ts'

/** Claims of one scope whose values can all hold together with the first of them. */
export interface ClaimGroup {
  readonly first: VoiceRow
  readonly claims: readonly VoiceRow[]
  /** A claim of each voice: sources of one publisher are one, and the article itself comes before our record of it. */
  readonly voices: readonly VoiceRow[]
  /** Of all voices, listed or not: at least those of the value that most say. */
  readonly voiceCount: number
}

/**
 * Groups of compatible values, scope by scope; within a scope the one with most voices first. Compatibility does not
 * carry over (1M meets 1.05M, which meets 1.1M), so each group gathers around its most frequent value.
 */
export function claimGroups(claims: readonly VoiceRow[]): ClaimGroup[] {
  const frequency = Map.groupBy(claims, ({ scopeKey, valueKey }) => `${scopeKey} ${valueKey}`)
  const often = ({ scopeKey, valueKey }: VoiceRow) => frequency.get(`${scopeKey} ${valueKey}`)?.length ?? 0
  // Measured once, not for each comparison: there are thousands where there are many values.
  const figures = new Map(claims.map((claim) => [claim, { ...claim, interval: intervalOf(claim) }]))
  const groups: { first: VoiceRow; claims: VoiceRow[] }[] = []
  for (const claim of claims.toSorted((a, b) => often(b) - often(a))) {
    const group = groups.find(
      ({ first }) => first.scopeKey === claim.scopeKey && agree(first, claim, figures),
    )
    if (group) group.claims.push(claim)
    else groups.push({ first: claim, claims: [claim] })
  }
  return groups
    .map(withVoices)
    .toSorted((a, b) => compareText(a.first.scopeKey, b.first.scopeKey) || b.voiceCount - a.voiceCount)
}

function withVoices(group: Pick<ClaimGroup, 'first' | 'claims'>): ClaimGroup {
  const voices = voicesOf(group.claims)
  return {
    ...group,
    voices,
    voiceCount: Math.max(voices.length, ...group.claims.map(({ voicesOfValue }) => voicesOfValue)),
  }
}

function agree(a: VoiceRow, b: VoiceRow, figures: ReadonlyMap<VoiceRow, MeasuredFigure>): boolean {
  if (a.value.kind === 'none' || b.value.kind === 'none') return a.modality === b.modality
  if ((a.modality === 'expected') !== (b.modality === 'expected')) return false
  const relation = compareValues(figures.get(a) ?? a, figures.get(b) ?? b).kind
  return relation === 'equal' || relation === 'compatible'
}

function voicesOf(claims: readonly VoiceRow[]): VoiceRow[] {
  const byVoice = Map.groupBy(
    claims,
    ({ source }) => source.records?.publisher ?? source.publisher ?? source.id,
  )
  return [...byVoice.values()].flatMap(
    (same) => same.find(({ source }) => source.kind !== 'digest') ?? same.slice(0, 1),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
