import { z } from '@hono/zod-openapi'

export const Problem = z
  .object({
    type: z
      .string()
      .describe('Which sort of problem; stable.')
      .openapi({ example: 'urn:claimcheck:problem:invalid_input' }),
    title: z.string().openapi({ example: 'The request is not valid' }),
    status: z.int().openapi({ example: 400 }),
    detail: z
      .string()
      .describe('What was wrong, where, and what to do.')
      .openapi({ example: 'limit: must be a whole number from 1 to 200' }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('One for each bad field.')
      .openapi({ example: [{ path: 'limit', message: 'must be a whole number from 1 to 200' }] }),
    instance: z
      .string()
      .optional()
      .describe('Names this one failure in the server’s log.')
      .openapi({ example: 'urn:uuid:0b1c3c0e-5c52-4b7c-9f5e-6f5d2a4f1f1e' }),
  })
  .describe('RFC 9457.')
  .openapi('Problem')
export type Problem = z.infer<typeof Problem>
