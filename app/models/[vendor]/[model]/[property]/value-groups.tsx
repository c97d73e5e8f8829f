import { formatScope } from '../../../../../lib/claims/format-value.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import { Figure } from '../../../../_components/figure.tsx'
import { Section } from '../../../../_components/section.tsx'
import { counted } from '../../../../_words/counted.ts'
import { figureText } from '../../../../_words/figure-parts.ts'
import { speakerName } from '../../../../_words/source-name.ts'
import { type ClaimGroup, claimGroups } from './claim-groups.ts'

const NAMED = 6

/** The values that are claimed, each with those who say it. */
export function ValueGroups({ claims }: { claims: readonly ClaimRow[] }) {
  if (claims.length === 0) return null
  return (
    <Section id="values" title="Who says which value">
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {claimGroups(claims).map((group) => (
          <GroupCard key={group.first.id} group={group} />
        ))}
      </ul>
    </Section>
  )
}

function GroupCard({ group: { first, claims, voices } }: { group: ClaimGroup }) {
  const condition = formatScope(first.qualifiers)
  const spellings = [...new Set(claims.map((claim) => figureText(claim)))].slice(1)
  return (
    <li className="card min-w-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Figure {...first} size="large" />
        <span className="text-muted text-sm">{counted(voices.length, 'voice')}</span>
      </p>
      {condition === '' ? null : <p className="text-sm">{condition}</p>}
      {first.modality === 'expected' ? (
        <p className="text-forecast text-sm">expected, not announced</p>
      ) : null}
      {spellings.length === 0 ? null : <p className="text-muted text-sm">also {spellings.join(', ')}</p>}
      <p className="mt-2 text-sm">
        {voices.slice(0, NAMED).map(speakerName).join(', ')}
        {voices.length > NAMED ? ` and ${voices.length - NAMED} more` : ''}
      </p>
    </li>
  )
}
