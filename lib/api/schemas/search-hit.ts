import { z } from '@hono/zod-openapi'
import { Count } from './scalars.ts'
import { hrefField, pageField } from './value.ts'

export const SearchHit = z
  .object({
    kind: z
      .enum(['model', 'source', 'topic', 'property'])
      .describe('A topic is a property of one model.')
      .openapi({ example: 'model' }),
    id: z
      .string()
      .describe('Model key, source slug, topic id or property key.')
      .openapi({ example: 'openai/gpt-5.5' }),
    href: hrefField.openapi({ example: '/api/v1/models/openai/gpt-5.5' }),
    page: pageField.openapi({ example: '/models/openai/gpt-5.5' }),
    title: z.string().openapi({ example: 'GPT-5.5' }),
    detail: z
      .string()
      .nullable()
      .describe('Vendor, or publisher; null for a property.')
      .openapi({ example: 'OpenAI' }),
    claim_count: Count,
  })
  .openapi('SearchHit')
