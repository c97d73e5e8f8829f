import { Fragment } from 'react'
import type { ClaimStatus } from '../../../lib/claims/judgement.ts'
import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import { StatusIcon } from '../../_components/status-icon.tsx'
import type { Run } from '../../_source-text/cut-runs.ts'
import { CLAIM_STATUS } from '../../_words/claim-status.ts'
import { figureText } from '../../_words/figure-parts.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { readerSentence } from '../../_words/reader-sentence.ts'
import { claimAddress } from '../../addresses.ts'
import type { PlacedMark } from './placed-marks.ts'
import { isTelling } from './verdicts-of.ts'

/** Ground and underline by status; the icon behind the figure says the same without colour. */
const MARK: Readonly<Record<ClaimStatus, string>> = {
  contradicted: 'bg-against-soft decoration-against decoration-wavy',
  contested: 'bg-contested-soft decoration-contested decoration-double',
  outdated: 'bg-outdated-soft decoration-outdated decoration-dashed',
  forecast: 'bg-forecast-soft decoration-forecast decoration-dashed',
  corroborated: 'bg-agree-soft decoration-agree',
  unconfirmed: 'bg-surface decoration-muted decoration-dotted',
}

/** Words that a calculation checks; the arithmetic stands beside them. */
const COMPARISON = 'underline decoration-dotted decoration-line-strong underline-offset-4'

/**
 * Text in which each claim's figure leads to its page. Links cannot nest: where marks overlap, the text leads to the
 * claim of the shortest one.
 */
export function MarkedRuns({ runs, labelOf }: { runs: readonly Run<PlacedMark>[]; labelOf: LabelOf }) {
  const mains = runs.map(({ marks }) => shortest(marks))
  return runs.map(({ text, marks }, place) => {
    const key = `${place} ${text.length}`
    const main = mains[place]
    if (main === undefined)
      return (
        <span key={key} className={marks.length === 0 ? '' : COMPARISON}>
          {text}
        </span>
      )
    const next = new Set(runs[place + 1]?.marks)
    const ending = marks.filter((mark) => !next.has(mark))
    // what the text itself leads to nowhere is linked by number where it ends
    const others = ending.flatMap((mark) =>
      mark === main ? mark.claims.slice(1) : mains.includes(mark) ? [] : mark.claims,
    )
    return (
      <Fragment key={key}>
        <MarkLink
          text={text}
          mark={main}
          begins={mains.indexOf(main) === place}
          ends={ending.includes(main)}
          labelOf={labelOf}
        />
        <OtherClaims claims={others} labelOf={labelOf} />
      </Fragment>
    )
  })
}

function shortest(marks: readonly PlacedMark[]): PlacedMark | undefined {
  return marks
    .filter(({ claims }) => claims.length > 0)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}

/** A figure with its status as ground, underline, icon and (for those who listen) word. */
function MarkLink({
  text,
  mark,
  begins,
  ends,
  labelOf,
}: {
  text: string
  mark: PlacedMark
  begins: boolean
  ends: boolean
  labelOf: LabelOf
}) {
  const [claim] = mark.claims
  if (claim === undefined) return text
  const { label, tone } = CLAIM_STATUS[claim.status]
  return (
    <a
      href={claimAddress(claim.id)}
      // the claim's place in the article: what summaries and the keyboard lead to
      {...(begins ? { id: claim.id, 'data-telling': isTelling(claim) || undefined } : {})}
      title={markTitle(claim, labelOf)}
      className={`rounded-sm px-0.5 target:outline-2 target:outline-accent font-medium underline decoration-2 underline-offset-4 ${MARK[claim.status]}`}
    >
      {text}
      {ends ? (
        <>
          <StatusIcon status={claim.status} className={`ml-0.5 size-3 -translate-y-px ${tone}`} />
          <span className="sr-only"> ({label})</span>
        </>
      ) : null}
    </a>
  )
}

/** More claims on the same figure, such as those of a second model. */
function OtherClaims({ claims, labelOf }: { claims: readonly ClaimMark[]; labelOf: LabelOf }) {
  return claims.map((claim, place) => (
    <a
      key={claim.id}
      href={claimAddress(claim.id)}
      title={markTitle(claim, labelOf)}
      className="ml-0.5 inline-flex size-6 items-center justify-center rounded-full border border-line text-accent text-xs"
    >
      {place + 2}
      <span className="sr-only"> {markTitle(claim, labelOf)}</span>
    </a>
  ))
}

function markTitle(claim: ClaimMark, labelOf: LabelOf): string {
  return `${claim.subject}, ${labelOf(claim.property)}: ${figureText(claim)}. ${CLAIM_STATUS[claim.status].label}. ${readerSentence(claim.statusSentence)}`
}
