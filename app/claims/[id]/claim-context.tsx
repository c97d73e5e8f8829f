import type { Block } from '../../../lib/claims/block.ts'
import { sliceOf } from '../../../lib/claims/span.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { cutRuns, type Run } from '../../_source-text/cut-runs.ts'
import { trimRuns } from '../../_source-text/trim-runs.ts'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import { type ContextMark, contextMarks } from './context-marks.ts'
import { TableContext } from './table-context.tsx'
import { TextRuns } from './text-runs.tsx'

/** The quote where it stands: in its paragraph, or in its table with row and column headers. */
export function ClaimContext({
  claim,
  written,
  blocks,
}: {
  claim: ClaimDetail
  written: Written | undefined
  blocks: readonly Block[]
}) {
  if (written === undefined)
    return <p className="text-muted">The text of this source was removed; its hash is kept below.</p>
  const block = blocks.find(({ start, end }) => start <= claim.valueStart && claim.valueEnd <= end)
  const marks = contextMarks(claim)
  const exact = sliceOf(written.text, { start: claim.quoteStart, end: claim.quoteEnd })
  const quote = visibleText(written, { start: claim.quoteStart, end: claim.quoteEnd })
  return (
    <figure>
      {block?.kind === 'table' ? (
        <TableContext block={block} claim={claim} written={written} marks={marks} />
      ) : (
        <blockquote className="border-line-strong border-l-4 pl-5 text-lg leading-relaxed">
          <TextRuns runs={runsAround(block, claim, written, marks)} />
        </blockquote>
      )}
      {quote.text === exact ? null : (
        <figcaption className="mt-3 text-muted text-sm">
          Character by character, as the source has it: <code className="font-mono break-words">{exact}</code>
        </figcaption>
      )}
    </figure>
  )
}

/** How far the context of a quote reaches where its block is unknown. */
const AROUND = 240

function runsAround(
  block: Block | undefined,
  claim: ClaimDetail,
  written: Written,
  marks: readonly ContextMark[],
): readonly Run<ContextMark>[] {
  const span = {
    start: Math.min(claim.quoteStart, block?.start ?? Math.max(0, claim.quoteStart - AROUND)),
    end: Math.max(claim.quoteEnd, block?.end ?? Math.min(written.text.length, claim.quoteEnd + AROUND)),
  }
  return trimRuns(cutRuns(visibleText(written, span, block?.kind), marks))
}
