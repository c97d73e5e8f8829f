import { formatScope } from '../../lib/claims/format-value.ts'
import type { FindingSide } from '../../lib/claims/judgement.ts'
import type { FindingRow } from '../../lib/db/finding-row.ts'
import { Figure } from '../_components/figure.tsx'
import { StatusIcon } from '../_components/status-icon.tsx'
import { FINDING_KIND } from '../_words/finding-kind.ts'
import { sideLabel, sideSpeakers } from '../_words/finding-side.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { readerSentence } from '../_words/reader-sentence.ts'
import { claimAddress, topicAddress } from '../addresses.ts'

/** One contradiction whole, small enough for the first screen of a phone: both sides, who says them, and why it is one. */
export function LiveContradiction({ finding, labelOf }: { finding: FindingRow; labelOf: LabelOf }) {
  return (
    <section aria-labelledby="live" className="card max-sm:p-4">
      <p className="flex items-center gap-1.5 font-medium text-against text-sm">
        <StatusIcon status="contradicted" />
        {FINDING_KIND[finding.kind].label}, right now
      </p>
      <h2 id="live" className="mt-1 text-lg">
        <a href={topicAddress(finding.modelKey, finding.property)} className="quiet-link">
          {finding.subject}&nbsp;· {labelOf(finding.property)}
        </a>
      </h2>
      <div className="mt-2 grid grid-cols-[1fr_auto_1fr] items-stretch gap-2">
        <Side side={finding.a} finding={finding} label={sideLabel(finding, finding.a, labelOf)} />
        <span className="self-center text-muted text-xl" aria-hidden="true">
          ≠
        </span>
        <Side side={finding.b} finding={finding} label={sideLabel(finding, finding.b, labelOf)} />
      </div>
      <p className="mt-2 text-sm leading-snug">{readerSentence(finding.sentence)}</p>
    </section>
  )
}

function Side({
  side,
  finding,
  label,
}: {
  side: FindingSide
  finding: FindingRow
  label: string | undefined
}) {
  const [first, ...others] = sideSpeakers(finding, side)
  const condition = [label, formatScope(side.qualifiers)].filter(Boolean).join(' · ')
  const [claim] = side.claimIds
  const name = others.length === 0 ? first : `${first} and ${others.length} more`
  return (
    <div className="min-w-0 rounded-md bg-surface px-3 py-2">
      <p className="leading-tight">
        <Figure {...side} size="large" />
      </p>
      {condition === '' ? null : <p className="text-muted text-sm">{condition}</p>}
      <p className="mt-1 text-sm">
        {claim === undefined ? (
          name
        ) : (
          <a href={claimAddress(claim)} className="link">
            {name}
          </a>
        )}
      </p>
    </div>
  )
}
