import type { FindingRow } from '../../lib/db/finding-row.ts'
import type { FindingDecision } from '../../lib/db/queries/finding-decisions.ts'
import { FINDING_KIND, SEVERITY } from '../_words/finding-kind.ts'
import { FINDING_STATUS } from '../_words/finding-status.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { readerSentence } from '../_words/reader-sentence.ts'
import { glossaryAddress, topicAddress } from '../addresses.ts'
import { DecisionList } from './decision-list.tsx'
import { FindingSides } from './finding-sides.tsx'
import { StatusIcon } from './status-icon.tsx'
import { Term } from './term.tsx'

/** A finding whole: what it is about, both sides, and the sentence that explains it. */
export function FindingCard({
  finding,
  labelOf,
  decisions = [],
  title = true,
}: {
  finding: FindingRow
  labelOf: LabelOf
  /** What people decided about it. */
  decisions?: readonly FindingDecision[]
  /** Off where the page itself is about this topic. */
  title?: boolean
}) {
  return (
    <article className="card" id={finding.id}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        {title ? (
          <h3 className="text-lg">
            <a href={topicAddress(finding.modelKey, finding.property)} className="quiet-link">
              {finding.subject} · {labelOf(finding.property)}
            </a>
          </h3>
        ) : null}
        <FindingKindMark finding={finding} />
      </div>
      <FindingSides finding={finding} labelOf={labelOf} />
      <p className="mt-4">{readerSentence(finding.sentence)}</p>
      <DecisionList decisions={decisions} />
      {title ? (
        <p className="mt-2 text-sm">
          <a href={topicAddress(finding.modelKey, finding.property)} className="link">
            Everything said about it
          </a>
        </p>
      ) : null}
    </article>
  )
}

/** What sort of finding it is and how much it matters, in words. */
export function FindingKindMark({
  finding,
}: {
  finding: Pick<FindingRow, 'kind' | 'raised' | 'severity' | 'status'>
}) {
  const { label, meaning } = FINDING_KIND[finding.kind]
  const open = finding.raised && finding.status === 'open'
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
      <a
        href={glossaryAddress(`kind-${finding.kind}`)}
        title={meaning}
        className={`quiet-link inline-flex items-center gap-1.5 font-medium ${open ? 'text-against' : 'text-muted'}`}
      >
        {open ? <StatusIcon status="contradicted" /> : null}
        {label}
      </a>
      {finding.raised ? <Term id="severity">{SEVERITY[finding.severity]}</Term> : null}
      {finding.status === 'open' ? null : <span>{FINDING_STATUS[finding.status]}</span>}
    </p>
  )
}
