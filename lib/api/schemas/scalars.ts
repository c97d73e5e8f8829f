import { z } from '@hono/zod-openapi'
import { findProperty } from '../../claims/property.ts'
import { IsoDate } from '../../claims/value.ts'

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

/** A day, month or year that something held. */
export const AsOf = IsoDate.describe(
  'What held then, by all that is known now: claims that speak of a later time are left out.',
).openapi({ example: '2026-05-04' })

/** A moment of the base; a day means its end. */
export const KnownAt = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((text) => new Date(text.includes('T') ? text : `${text}T23:59:59.999Z`))
  .openapi({
    type: 'string',
    description:
      'What the base had recorded then: claims that it learnt later are left out, claims withdrawn since are back.',
    example: '2026-05-04T09:30:00Z',
  })

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
