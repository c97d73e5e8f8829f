import { z } from '@hono/zod-openapi'
import { findProperty } from '../../claims/property.ts'

const WORD_MAX = 300

/** PostgreSQL stores neither NUL nor half a surrogate pair; no name or search needs one. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
const STORABLE = 'must be well-formed Unicode without NUL characters'

/** Text of a caller that goes into a query or is stored. */
export const Word = z.string().min(1).max(WORD_MAX).refine(isStorable, STORABLE)

/** Any storable text, however long. */
export const StorableText = z.string().min(1).refine(isStorable, STORABLE)

export const PropertyKey = Word.refine(
  (key) => findProperty(key) !== undefined,
  'is no property; see docs/claim-vocabulary.md, for example price.input or benchmark.gpqa-diamond',
).openapi({ description: 'A property key of the claim vocabulary.', example: 'price.input' })

export const Timestamp = z.iso
  .datetime()
  .describe('ISO 8601, UTC')
  .openapi({ example: '2026-05-04T09:30:00.000Z' })

/** `"true"` or `"false"` in an address. */
export const Flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .openapi({ type: 'boolean' })

export const Offset = z
  .int()
  .nonnegative()
  .describe('UTF-16 code units from the start of the source text')
  .openapi({ example: 214 })

export const Count = z.int().nonnegative().openapi({ example: 3 })
