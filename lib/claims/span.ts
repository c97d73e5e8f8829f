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

/** The smallest span that holds all the given ones. Throws when there is none. */
export function spanAround(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('spanAround needs at least one span')
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}
