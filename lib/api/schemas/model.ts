import { z } from '@hono/zod-openapi'
import { Count } from './scalars.ts'
import { Topic } from './topic.ts'
import { hrefField, modelField, pageField } from './value.ts'

const modelFields = {
  key: modelField,
  href: hrefField.openapi({ example: '/api/v1/models/openai/gpt-5.5' }),
  page: pageField.openapi({ example: '/models/openai/gpt-5.5' }),
  name: z.string().openapi({ example: 'GPT-5.5' }),
  kind: z
    .enum(['model', 'product'])
    .describe('A product is what people subscribe to.')
    .openapi({ example: 'model' }),
  family: z.string().nullable().openapi({ example: 'GPT-5' }),
  released: z.string().nullable().describe('ISO date at its precision.').openapi({ example: '2026-04-23' }),
  vendor: z
    .object({ key: z.string(), name: z.string() })
    .openapi({ example: { key: 'openai', name: 'OpenAI' } }),
  claim_count: Count,
  topic_count: Count,
  contested_count: Count.describe('Topics with an open contradiction.'),
}

export const Model = z.object(modelFields).openapi('Model')

export const ModelDetail = z
  .object({
    ...modelFields,
    aliases: z.array(z.string()).openapi({ example: ['gpt-5-5'] }),
    merged_into: z
      .string()
      .nullable()
      .describe('The model that this one was found to be.')
      .openapi({ example: null }),
    topics: z.array(Topic),
  })
  .openapi('ModelDetail')
