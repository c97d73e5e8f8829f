import { z } from 'zod'

/**
 * A half-open range `[start, end)` of UTF-16 code units in a source text (the decoded bytes of a capture,
 * nothing repaired). JavaScript strings and the DOM count the same way.
 */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Span = Readonly<z.infer<typeof Span>>

/** The exact characters of a span. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
