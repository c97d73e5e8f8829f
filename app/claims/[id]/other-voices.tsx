import { formatScope } from '../../../lib/claims/format-value.ts'
import type { ClaimRow } from '../../../lib/db/claim-row.ts'
import type { FindingRow } from '../../../lib/db/finding-row.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { Figure } from '../../_components/figure.tsx'
import { FindingCard } from '../../_components/finding-card.tsx'
import { Section } from '../../_components/section.tsx'
import { SourceName } from '../../_components/source-name.tsx'
import type { LabelOf } from '../../_words/property-label.ts'
import { claimAddress } from '../../addresses.ts'
import { sortVoices } from './sort-voices.ts'

/** Who says the same, who says otherwise, and what the judge makes of it. */
export function OtherVoices({
  claim,
  siblings,
  findings,
  labelOf,
  topic,
}: {
  claim: ClaimDetail
  siblings: readonly ClaimRow[]
  /** Those that this claim is a side of. */
  findings: readonly FindingRow[]
  labelOf: LabelOf
  topic: string
}) {
  const { agreeing, disagreeing, elsewhere } = sortVoices(claim, siblings)
  return (
    <>
      <Section id="others" title="What others say">
        <div className="grid gap-8 sm:grid-cols-2">
          <Voices title="Agree" claims={agreeing} none="No other claim says the same." />
          <Voices title="Say otherwise" claims={disagreeing} none="No other claim says otherwise." />
        </div>
        {elsewhere.length === 0 ? null : (
          <div className="mt-6">
            <Voices title="Speak of other conditions" claims={elsewhere} none="" />
          </div>
        )}
        <p className="mt-6">
          <a href={topic} className="link">
            Everything said about {claim.subject}’s {labelOf(claim.property).toLowerCase()}
          </a>
        </p>
      </Section>
      {findings.length === 0 ? null : (
        <Section id="findings" title="What comparing it found">
          <div className="space-y-4">
            {findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} labelOf={labelOf} title={false} />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

function Voices({ title, claims, none }: { title: string; claims: readonly ClaimRow[]; none: string }) {
  return (
    <div className="min-w-0 wrap-anywhere">
      <h3 className="mb-2 font-medium">{title}</h3>
      {claims.length === 0 ? <p className="text-muted">{none}</p> : null}
      <ul className="divide-y divide-line">
        {oncePerSource(claims).map(({ other, times }) => (
          <li key={other.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 text-sm">
            <span>
              <a href={claimAddress(other.id)} className="link inline-block py-0.5 text-base">
                <Figure {...other} />
              </a>{' '}
              <span className="text-muted">
                {formatScope(other.qualifiers)}
                {times > 1 ? ` in ${times} places` : ''}
              </span>
            </span>
            <SourceName source={other.source} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A source that says the same in several places is one line, which leads to the first of them. */
function oncePerSource(claims: readonly ClaimRow[]) {
  const same = Map.groupBy(claims, ({ source, scopeKey, valueKey, modality }) =>
    [source.id, scopeKey, valueKey, modality].join(' '),
  )
  return [...same.values()].flatMap(([other, ...more]) => (other ? [{ other, times: more.length + 1 }] : []))
}
