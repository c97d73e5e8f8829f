import { z } from '@hono/zod-openapi'
import { SourceKind as VocabularySourceKind } from '../../claims/source-kind.ts'
import { IsoDate } from '../../claims/value.ts'
import { DerivedStatement } from './derived-statement.ts'
import { Count, Offset, Timestamp } from './scalars.ts'
import { hrefField, pageField } from './value.ts'

export const SourceKind = VocabularySourceKind.describe(
  'What sort of publication it is. A `digest` is our own record of somebody else’s article.',
).openapi('SourceKind', { example: 'press' })

const Display = z
  .enum(['full', 'excerpts'])
  .describe('How much of the text may be shown. The API gives quotes only.')

const sourceIdentity = {
  id: z.string().openapi({ example: 's_Zm9vYmFyYmF6cXV4MTIz' }),
  slug: z.string().openapi({ example: 'a-price-list' }),
  href: hrefField.openapi({ example: '/api/v1/sources/s_Zm9vYmFyYmF6cXV4MTIz' }),
  page: pageField.openapi({ example: '/sources/a-price-list' }),
  title: z.string().openapi({ example: 'A price list' }),
  publisher: z.string().nullable().openapi({ example: 'Example Weekly' }),
  kind: SourceKind,
  published: IsoDate.nullable().describe('At its stated precision.').openapi({ example: '2026-05' }),
  url: z.string().nullable().openapi({ example: 'https://example.com/prices' }),
  records: z
    .object({ title: z.string(), publisher: z.string() })
    .nullable()
    .describe('The article that a digest records.')
    .openapi({ example: null }),
}

/** A source as it is named beside a claim. */
export const SourceBrief = z.object(sourceIdentity).openapi('SourceBrief')

const sourceRecord = {
  ...sourceIdentity,
  author: z.string().nullable().openapi({ example: null }),
  licence: z.string().nullable().openapi({ example: 'CC-BY-4.0' }),
  display: Display.openapi({ example: 'excerpts' }),
  recorded_at: Timestamp.describe('When the base learnt of it.'),
  redacted_at: Timestamp.nullable().openapi({ example: null }),
  claim_counts: z
    .object({
      total: Count,
      corroborated: Count,
      contested: Count,
      contradicted: Count,
      outdated: Count,
      forecast: Count,
      unconfirmed: Count,
    })
    .describe('How many claims it makes, by status.'),
}

export const Source = z.object(sourceRecord).openapi('Source')

export const Capture = z
  .object({
    id: z.string().openapi({ example: 'k_Zm9vYmFyYmF6cXV4MTIz' }),
    sha256: z
      .string()
      .describe('Of the original bytes, hexadecimal.')
      .openapi({ example: 'ab'.repeat(32) }),
    media_type: z.string().openapi({ example: 'text/markdown' }),
    byte_length: z.int().openapi({ example: 5120 }),
    captured_at: Timestamp,
  })
  .describe('One immutable taking of a source.')
  .openapi('Capture')

export const Reading = z
  .object({
    id: z.string().openapi({ example: 'r_Zm9vYmFyYmF6cXV4MTIz' }),
    reader_version: z.string().openapi({ example: '1' }),
    registry_version: z.string().openapi({ example: '3f1c' }),
    encoding: z.string().openapi({ example: 'utf-8' }),
    read_at: Timestamp,
  })
  .describe('A capture read by one version of the reader with one version of the registry.')
  .openapi('Reading')

export const ReadingNote = z
  .object({
    rule: z.string().openapi({ example: 'unread_table' }),
    severity: z.enum(['info', 'warning']).openapi({ example: 'warning' }),
    reason: z.string().openapi({ example: 'The table has no row that names a model.' }),
    start: Offset.nullable(),
    end: Offset.nullable(),
  })
  .describe('Something that could not be read, and why.')
  .openapi('ReadingNote')

export const SourceDetail = z
  .object({
    ...sourceRecord,
    capture: Capture.nullable(),
    reading: Reading.nullable(),
    notes: z.array(ReadingNote),
    derived_statements: z.array(DerivedStatement),
    claims_href: z
      .string()
      .describe('The list of its claims.')
      .openapi({ example: '/api/v1/claims?source=s_Zm9vYmFyYmF6cXV4MTIz' }),
  })
  .openapi('SourceDetail')
