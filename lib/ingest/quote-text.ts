import { type Span, sliceOf } from '../claims/span.ts'
import type { ReadResult } from './read-document.ts'

/** The words of a quote as stored: the exact slice; of HTML, what a person sees of it. */
export function quoteText(read: Pick<ReadResult, 'text' | 'mediaType'>, quote: Span): string {
  return sliceOf(read.text, quote)
}
