import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import { textFragment } from './text-fragment.ts'

/** The way to the original, at the very words; a digest's words are ours, so it leads to the article as a whole. */
export function Original({
  claim,
  written,
  url,
}: {
  claim: ClaimDetail
  written: Written | undefined
  url: string
}) {
  const atWords = claim.source.kind !== 'digest' && written !== undefined
  const quote = atWords
    ? visibleText(written, { start: claim.quoteStart, end: claim.quoteEnd }).text
    : undefined
  return (
    <a
      href={quote === undefined ? url : textFragment(url, quote)}
      rel="nofollow noopener"
      className="link break-all"
    >
      {quote === undefined ? url : 'Open the original at these words'}
    </a>
  )
}
