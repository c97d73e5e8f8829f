import { z } from '@hono/zod-openapi'
import { FindingKind as JudgedKind, Severity as JudgedSeverity } from '../../claims/judgement.ts'
import { FindingStatus as StoredStatus } from '../../db/finding-row.ts'
import { Timestamp } from './scalars.ts'
import { SourceBrief } from './source.ts'
import { hrefField, modelField, pageField, propertyField, statedValue, topicField } from './value.ts'

export const FindingKind = JudgedKind.describe(
  '`direct`, `unit_slip` and `arithmetic` are contradictions; the other kinds explain a difference.',
).openapi('FindingKind', { example: 'direct' })

export const Severity = JudgedSeverity.describe(
  'How much it matters to someone who relies on the figure.',
).openapi('Severity', { example: 'high' })

export const FindingStatus = StoredStatus.describe('What people decided about it.').openapi('FindingStatus', {
  example: 'open',
})

export const FindingSide = z
  .object({
    property: propertyField,
    ...statedValue,
    source_ids: z.array(z.string()).openapi({ example: ['s_Zm9vYmFyYmF6cXV4MTIz'] }),
    claim_ids: z.array(z.string()).openapi({ example: ['c_Zm9vYmFyYmF6cXV4MTIz'] }),
  })
  .describe('A value in a scope, and who says it.')
  .openapi('FindingSide')

export const Finding = z
  .object({
    id: z.string().openapi({ example: 'f_Zm9vYmFyYmF6cXV4MTIz' }),
    href: hrefField.openapi({ example: '/api/v1/contradictions/f_Zm9vYmFyYmF6cXV4MTIz' }),
    page: pageField.openapi({ example: '/models/openai/gpt-5.5/price.input' }),
    topic: topicField,
    model: modelField,
    subject: z.string().openapi({ example: 'GPT-5.5' }),
    property: propertyField,
    rule: z.string().describe('Which rule found it.').openapi({ example: 'same_fact' }),
    kind: FindingKind,
    raised: z
      .boolean()
      .describe('A contradiction (true), or a difference that is explained (false).')
      .openapi({ example: true }),
    severity: Severity,
    a: FindingSide,
    b: FindingSide,
    cause: z.string().nullable().describe('The likely cause, where there is one.').openapi({ example: null }),
    sentence: z.string().describe('For a reader, with the rule and the figures.').openapi({
      example: 'Example Weekly says $5.00, Example Daily $2.50; prices are exact to the written digits.',
    }),
    status: FindingStatus,
    first_seen_at: Timestamp.nullable().describe(
      'Null when it was worked out for another time and never recorded.',
    ),
    gone_at: Timestamp.nullable().describe('Since when it no longer holds.').openapi({ example: null }),
    sources: z.array(SourceBrief),
  })
  .openapi('Finding')
