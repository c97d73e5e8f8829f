import type { Span } from '../claims/span.ts'
import { sourceSpan, type ViewText } from './view-text.ts'

/** The source span of a whole, not empty view text. */
export function wholeSpan(text: ViewText): Span {
  return sourceSpan(text, 0, text.text.length)
}
