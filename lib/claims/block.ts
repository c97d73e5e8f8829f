import { z } from 'zod'
import { Span } from './span.ts'

const Cell = Span.extend({ header: z.boolean() })

/** The structure of a source text as a person sees it, in reading order: what pages draw an article from. */
export const Block = z.discriminatedUnion('kind', [
  Span.extend({ kind: z.literal('heading'), level: z.int().min(1).max(6) }),
  Span.extend({ kind: z.literal('paragraph') }),
  Span.extend({ kind: z.literal('item'), depth: z.int().nonnegative() }),
  Span.extend({ kind: z.literal('code') }),
  Span.extend({ kind: z.literal('table'), rows: z.array(z.array(Cell)) }),
])
export type Block = Readonly<z.infer<typeof Block>>
