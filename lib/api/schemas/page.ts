import { z } from '@hono/zod-openapi'
import { Word } from './scalars.ts'

const LIMIT_MAX = 200
const LIMIT_DEFAULT = 50
const LIMIT_MESSAGE = `must be a whole number from 1 to ${LIMIT_MAX}`

const limit = z
  .string()
  .regex(/^\d{1,3}$/, LIMIT_MESSAGE)
  .transform(Number)
  .pipe(z.int().min(1, LIMIT_MESSAGE).max(LIMIT_MAX, LIMIT_MESSAGE))
  .default(LIMIT_DEFAULT)
  // A type override drops what the schema says of bounds and default: repeated.
  .openapi({
    type: 'integer',
    description: 'How many items a page has.',
    minimum: 1,
    maximum: LIMIT_MAX,
    default: LIMIT_DEFAULT,
    example: 20,
  })

/** Query parameters of every list. */
export const pageParameters = {
  limit,
  cursor: Word.optional().openapi({
    description: 'The `next` of the page before, unchanged.',
    example: 'WyIyMDI2LTA1LTA0Il0',
  }),
}

/** A page of a list as JSON. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .describe('Cursor of the next page; null on the last.')
      .openapi({ example: 'WyIyMDI2LTA1LTA0Il0' }),
  })
}
