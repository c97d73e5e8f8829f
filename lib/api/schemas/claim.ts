import { z } from '@hono/zod-openapi'
import { Locator as ClaimLocator, EvidenceRole } from '../../claims/claim.ts'
import { ClaimStatus as JudgedStatus } from '../../claims/judgement.ts'
import { IsoDate } from '../../claims/value.ts'
import { Offset, Timestamp } from './scalars.ts'
import { Capture, Reading, SourceBrief } from './source.ts'
import { hrefField, modelField, pageField, propertyField, statedValue, topicField } from './value.ts'

export const ClaimStatus = JudgedStatus.describe(
  'How it stands among the other claims of its topic.',
).openapi('ClaimStatus', { example: 'contradicted' })

const claimFields = {
  id: z.string().openapi({ example: 'c_Zm9vYmFyYmF6cXV4MTIz' }),
  href: hrefField,
  page: pageField,
  topic: topicField,
  model: modelField,
  subject: z.string().describe('The model’s name in full.').openapi({ example: 'GPT-5.5' }),
  property: propertyField,
  ...statedValue,
  attributed_to: z
    .string()
    .nullable()
    .describe('The third party that the text names as having measured or said it.')
    .openapi({ example: null }),
  quote: z.string().openapi({ example: 'GPT-5.5 costs $5.00 per million input tokens' }),
  start: Offset.describe('Where the quote starts, in UTF-16 code units of the source text.'),
  end: Offset.describe('Where the quote ends, exclusive.').openapi({ example: 258 }),
  said: z
    .object({ date: IsoDate, basis: z.enum(['stated', 'published', 'retrieved']) })
    .describe('The time it speaks of, and how we know.')
    .openapi({ example: { date: '2026-04-23', basis: 'published' } }),
  recorded_at: Timestamp,
  status: ClaimStatus,
  status_sentence: z.string().openapi({ example: 'Two other sources say $2.50.' }),
  source: SourceBrief,
}

export const Claim = z.object(claimFields).openapi('Claim')

const Evidence = z
  .object({ role: EvidenceRole, start: Offset, end: Offset })
  .describe('A piece of the source text that the reading rests on.')
  .openapi('Evidence', { example: { role: 'subject', start: 200, end: 207 } })

const Locator = ClaimLocator.describe(
  'Where in the structure of the source the value stands; numbers count from 0.',
).openapi('Locator', { example: { kind: 'table', table: 0, row: 2, column: 1 } })

const Withdrawal = z
  .object({
    at: Timestamp,
    because: z.enum(['reading', 'capture', 'redaction']).nullable(),
    successor: z.string().nullable().describe('Id of the claim that stands in its place.'),
  })
  .openapi('Withdrawal', { example: { at: '2026-06-01T00:00:00.000Z', because: 'reading', successor: null } })

export const ClaimDetail = z
  .object({
    ...claimFields,
    subject_raw: z.string().describe('The subject in the source’s words.').openapi({ example: 'GPT 5.5' }),
    value_start: Offset.describe('Where `written` starts; the quote where there is no figure.').openapi({
      example: 228,
    }),
    value_end: Offset.describe('Where it ends, exclusive.').openapi({ example: 233 }),
    evidence: z.array(Evidence),
    locator: Locator,
    group: z
      .string()
      .nullable()
      .describe('Items of one list or cell share a group and never contradict each other.')
      .openapi({ example: null }),
    author: z.string().nullable().openapi({ example: null }),
    licence: z.string().nullable().openapi({ example: 'CC-BY-4.0' }),
    display: z.enum(['full', 'excerpts']).openapi({ example: 'excerpts' }),
    capture: Capture,
    reading: Reading,
    withdrawn: Withdrawal.nullable().describe('Null while it counts.').openapi({ example: null }),
  })
  .describe('A claim with its whole provenance.')
  .openapi('ClaimDetail')
