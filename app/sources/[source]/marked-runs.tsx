import type { ClaimStatus } from '../../../lib/claims/judgement.ts'
import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import { StatusIcon } from '../../_components/status-icon.tsx'
import type { Run } from '../../_source-text/cut-runs.ts'
import { CLAIM_STATUS } from '../../_words/claim-status.ts'
import { figureText } from '../../_words/figure-parts.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { claimAddress } from '../../addresses.ts'
import type { PlacedMark } from './placed-marks.ts'

/** Ground and underline by status; the icon behind the figure says the same without colour. */
const MARK: Readonly<Record<ClaimStatus, string>> = {
  contradicted: 'bg-against-soft decoration-against decoration-wavy',
  contested: 'bg-contested-soft decoration-contested decoration-double',
  outdated: 'bg-outdated-soft decoration-outdated decoration-dashed',
  forecast: 'bg-forecast-soft decoration-forecast decoration-dashed',
  corroborated: 'bg-agree-soft decoration-agree',
  unconfirmed: 'bg-surface decoration-muted decoration-dotted',
}

/** Text in which each claim's figure leads to its page. Marks that overlap are cut, so that links never nest. */
export function MarkedRuns({ runs, labelOf }: { runs: readonly Run<PlacedMark>[]; labelOf: LabelOf }) {
  return runs.map(({ text, marks }, place) => {
    const key = `${place} ${text.length}`
    if (marks.length === 0) return <span key={key}>{text}</span>
    const next = new Set(runs[place + 1]?.marks)
    const ending = marks.filter((mark) => !next.has(mark))
    return <MarkedRun key={key} text={text} marks={marks} ending={ending} labelOf={labelOf} />
  })
}

function MarkedRun({
  text,
  marks,
  ending,
  labelOf,
}: {
  text: string
  marks: readonly PlacedMark[]
  /** Those of the marks that end with this run: each claim is linked once more there if it is not the first. */
  ending: readonly PlacedMark[]
  labelOf: LabelOf
}) {
  const [first] = marks.flatMap(({ claims }) => claims)
  if (first === undefined) return text
  const others = ending.flatMap(({ claims }) => claims).filter(({ id }) => id !== first.id)
  return (
    <>
      <a
        href={claimAddress(first.id)}
        title={markTitle(first, labelOf)}
        className={`rounded-sm px-0.5 font-medium underline decoration-2 underline-offset-4 ${MARK[first.status]}`}
      >
        {text}
        {ending.length === 0 ? null : (
          <>
            <StatusIcon
              status={first.status}
              className={`ml-0.5 size-3 -translate-y-px ${CLAIM_STATUS[first.status].tone}`}
            />
            <span className="sr-only"> ({CLAIM_STATUS[first.status].label})</span>
          </>
        )}
      </a>
      {others.map((claim, place) => (
        <sup key={claim.id} className="ml-0.5">
          <a href={claimAddress(claim.id)} title={markTitle(claim, labelOf)} className="link">
            {place + 2}
            <span className="sr-only"> {markTitle(claim, labelOf)}</span>
          </a>
        </sup>
      ))}
    </>
  )
}

function markTitle(claim: ClaimMark, labelOf: LabelOf): string {
  return `${claim.subject}, ${labelOf(claim.property)}: ${figureText(claim)}. ${CLAIM_STATUS[claim.status].label}. ${claim.statusSentence}`
}
