import { z } from '@hono/zod-openapi'
import { Count } from './scalars.ts'

export const Index = z
  .object({
    name: z.literal('Claimcheck'),
    links: z.record(z.string(), z.string()).openapi({ example: { claims: '/api/v1/claims' } }),
    counts: z
      .object({ models: Count, sources: Count, claims: Count, topics: Count, contradictions: Count })
      .describe('How much the base holds; contradictions are the open ones.'),
  })
  .openapi('Index')

export const Health = z.object({ status: z.literal('ok') }).openapi('Health')
