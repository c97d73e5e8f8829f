import type { FindingSide } from '../../lib/claims/judgement.ts'
import type { FindingRow } from '../../lib/db/finding-row.ts'
import type { FindingDecision } from '../../lib/db/queries/finding-decisions.ts'
import { DecisionList } from '../_components/decision-list.tsx'
import { Figure } from '../_components/figure.tsx'
import { FindingKindMark } from '../_components/finding-card.tsx'
import { sideLabel, sideSpeakers } from '../_words/finding-side.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { readerSentence } from '../_words/reader-sentence.ts'
import { topicAddress } from '../addresses.ts'

/** A finding in a list: what it is about, both sides in one line, and its sentence. */
export function FindingLine({
  finding,
  decisions,
  labelOf,
}: {
  finding: FindingRow
  decisions: readonly FindingDecision[]
  labelOf: LabelOf
}) {
  return (
    <li className="py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-medium text-base">
          <a href={`${topicAddress(finding.modelKey, finding.property)}#findings`} className="link">
            {finding.subject} · {labelOf(finding.property)}
          </a>
        </h2>
        <FindingKindMark finding={finding} />
      </div>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
        <Side side={finding.a} finding={finding} label={sideLabel(finding, finding.a, labelOf)} />
        <span className="text-muted" aria-hidden="true">
          {finding.raised ? '≠' : '·'}
        </span>
        <span className="sr-only">against</span>
        <Side side={finding.b} finding={finding} label={sideLabel(finding, finding.b, labelOf)} />
      </p>
      <p className="mt-1 max-w-3xl text-muted text-sm">{readerSentence(finding.sentence)}</p>
      <DecisionList decisions={decisions} />
    </li>
  )
}

function Side({
  side,
  finding,
  label,
}: {
  side: FindingSide
  finding: FindingRow
  /** What the side is about, where the two are about different things. */
  label: string | undefined
}) {
  const names = sideSpeakers(finding, side)
  const [first] = names
  return (
    <span>
      {label === undefined ? null : <span className="text-sm">{label} </span>}
      <Figure {...side} />{' '}
      {first === undefined ? null : (
        <span className="text-sm">
          {first}
          {names.length > 1 ? ` and ${names.length - 1} more` : ''}
        </span>
      )}
    </span>
  )
}
