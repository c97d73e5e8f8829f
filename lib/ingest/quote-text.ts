import { type Span, sliceOf } from '../claims/span.ts'
import { visibleSlice } from '../text/visible-slice.ts'
import type { ReadResult } from './read-document.ts'

/** The words of a quote: the exact slice of the source text; of HTML, what a person sees of it. */
export function quoteText(read: Pick<ReadResult, 'text' | 'mediaType'>, quote: Span): string {
  const slice = sliceOf(read.text, quote)
  return read.mediaType === 'text/html' ? visibleSlice(slice) : slice
}
