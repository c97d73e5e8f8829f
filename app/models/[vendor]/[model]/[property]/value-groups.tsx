import { formatScope } from '../../../../../lib/claims/format-value.ts'
import type { BestValue } from '../../../../../lib/claims/judgement.ts'
import { scopeKey } from '../../../../../lib/claims/qualifier.ts'
import { valueKey } from '../../../../../lib/claims/value.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import type { VoiceRow } from '../../../../../lib/db/queries/voices-of-topic.ts'
import { Figure } from '../../../../_components/figure.tsx'
import { IsoDate } from '../../../../_components/iso-date.tsx'
import { Section } from '../../../../_components/section.tsx'
import { StatusIcon } from '../../../../_components/status-icon.tsx'
import { Term } from '../../../../_components/term.tsx'
import { CLAIM_STATUS } from '../../../../_words/claim-status.ts'
import { counted } from '../../../../_words/counted.ts'
import { figureText } from '../../../../_words/figure-parts.ts'
import { speakerName } from '../../../../_words/source-name.ts'
import { claimAddress } from '../../../../addresses.ts'
import { type ClaimGroup, claimGroups } from './claim-groups.ts'

/** How many voices of a value are named before the rest is folded in. */
const NAMED = 6
/** Values beyond these are rare ones of a topic with very many; the table has them all. */
const MOST_GROUPS = 12

/** The values that are claimed, each with those who say it. */
export function ValueGroups({ claims, best }: { claims: readonly VoiceRow[]; best: BestValue | null }) {
  if (claims.length === 0) return null
  const groups = claimGroups(claims)
  const shown = mostVoiced(groups)
  return (
    <Section id="values" title="Who says which value">
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((group) => (
          <GroupCard key={group.first.id} group={group} isBest={best !== null && holds(group, best)} />
        ))}
      </ul>
      {groups.length > shown.length ? (
        <p className="mt-3 text-muted text-sm">
          Fewer voices give other values;{' '}
          <a href="#claims" className="link">
            the table has them all
          </a>
          .
        </p>
      ) : null}
    </Section>
  )
}

/** In the order in which they come. */
function mostVoiced(groups: readonly ClaimGroup[]): readonly ClaimGroup[] {
  const kept = new Set(groups.toSorted((a, b) => b.voiceCount - a.voiceCount).slice(0, MOST_GROUPS))
  return groups.filter((group) => kept.has(group))
}

function holds({ claims }: ClaimGroup, best: BestValue): boolean {
  const [scope, value] = [scopeKey(best.qualifiers), valueKey(best.value)]
  return claims.some((claim) => claim.scopeKey === scope && claim.valueKey === value)
}

function GroupCard({
  group: { first, claims, voices, voiceCount },
  isBest,
}: {
  group: ClaimGroup
  isBest: boolean
}) {
  const condition = formatScope(first.qualifiers)
  const spellings = [...new Set(claims.map((claim) => figureText(claim)))].slice(1)
  return (
    <li className={`card min-w-0 ${isBest ? 'border-accent' : ''}`}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Figure {...first} size="large" tap />
        <span className="text-muted text-sm">
          <Term id="voice">{counted(voiceCount, 'voice')}</Term>
        </span>
      </p>
      {isBest ? <p className="font-medium text-accent text-sm">Best supported</p> : null}
      {condition === '' ? null : <p className="text-sm">{condition}</p>}
      {first.modality === 'expected' ? (
        <p className="text-forecast text-sm">expected, not announced</p>
      ) : null}
      {spellings.length === 0 ? null : <p className="text-muted text-sm">also {spellings.join(', ')}</p>}
      <Voices claims={voices.slice(0, NAMED)} />
      {voices.length > NAMED ? (
        <details>
          <summary className="py-1.5 text-sm">
            {voiceCount > voices.length
              ? `${voices.length - NAMED} of the other voices`
              : counted(voiceCount - NAMED, 'more voice')}
          </summary>
          <Voices claims={voices.slice(NAMED)} />
        </details>
      ) : null}
    </li>
  )
}

/** Each voice leads to its words. */
function Voices({ claims }: { claims: readonly ClaimRow[] }) {
  return (
    <ul className="mt-2 space-y-1 text-sm">
      {claims.map((claim) => (
        <li key={claim.id} className="flex items-baseline gap-1.5">
          <StatusIcon
            status={claim.status}
            className={`size-3.5 translate-y-0.5 ${CLAIM_STATUS[claim.status].tone}`}
          />
          <span className="min-w-0">
            <a href={claimAddress(claim.id)} className="link">
              {speakerName(claim.source)}
            </a>
            <span className="sr-only"> ({CLAIM_STATUS[claim.status].label})</span>
            {claim.said.basis === 'retrieved' ? null : (
              <span className="text-muted">
                {' '}
                <IsoDate date={claim.said.date} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
