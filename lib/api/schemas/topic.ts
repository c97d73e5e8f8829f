import { z } from '@hono/zod-openapi'
import { Support as JudgedSupport } from '../../claims/judgement.ts'
import { Claim } from './claim.ts'
import { Finding } from './finding.ts'
import { Count, Timestamp } from './scalars.ts'
import {
  hrefField,
  Modality,
  modelField,
  pageField,
  propertyField,
  Qualifiers,
  statedValue,
  topicField,
  Value,
} from './value.ts'

const Support = JudgedSupport.describe('How well the value is supported, in words.').openapi('Support', {
  example: 'contested',
})

export const Fact = z
  .object({
    ...statedValue,
    support: Support,
    voices_for: Count.describe('Independent voices that say so.'),
    voices_in_all: Count.describe('Independent voices that speak of this fact.'),
    sentence: z
      .string()
      .describe('Why it is this value.')
      .openapi({ example: 'Two of three voices say $5.' }),
  })
  .describe('The best-supported value of a topic in one scope, and why it is that.')
  .openapi('Fact')

const topicFields = {
  id: topicField,
  href: hrefField.openapi({ example: '/api/v1/topics/openai/gpt-5.5/price.input' }),
  page: pageField.openapi({ example: '/models/openai/gpt-5.5/price.input' }),
  model: modelField,
  model_name: z.string().openapi({ example: 'GPT-5.5' }),
  property: propertyField,
  label: z.string().describe('The property as people call it.').openapi({ example: 'Input price' }),
  claim_count: Count,
  source_count: Count,
  voice_count: Count.describe('Independent voices: sources of one publisher are one.'),
  contradiction_count: Count.describe('Open contradictions.'),
  best: Fact.nullable().describe('The fact shown first; null while nothing is stated.'),
  facts: z.array(Fact).describe('The best-supported value of every scope that anyone speaks of.'),
  revision: Count.describe('Grows with each judging that changed something.'),
  judged_at: Timestamp.nullable(),
}

export const Topic = z.object(topicFields).openapi('Topic')

const ClaimedValue = z
  .object({
    value: Value,
    unit: z.string().openapi({ example: 'USD/1M tokens' }),
    qualifiers: Qualifiers,
    modality: Modality,
    claims: z.array(Claim).min(1),
  })
  .describe('One value claimed in one scope with one modality, and the claims that say it.')
  .openapi('ClaimedValue')

export const TopicDetail = z
  .object({
    ...topicFields,
    as_of: z
      .string()
      .nullable()
      .describe('The time asked about; null for now.')
      .openapi({ example: '2026-05-04' }),
    known_at: Timestamp.nullable().describe('The moment of the base that was asked about; null for now.'),
    claimed_values: z.array(ClaimedValue),
    contradictions: z.array(Finding).describe('The sharpest first.'),
    explained: z.array(Finding).describe('Differences that are no contradiction, and why.'),
    claims_href: z
      .string()
      .describe('All its claims, page by page: `claimed_values` holds the first 500.')
      .openapi({ example: '/api/v1/claims?model=openai%2Fgpt-5.5&property=price.input' }),
  })
  .openapi('TopicDetail')
