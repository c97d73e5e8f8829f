import { z } from '@hono/zod-openapi'
import { Offset } from './scalars.ts'
import { modelField, propertyField } from './value.ts'

export const DerivedStatement = z
  .object({
    id: z.string().openapi({ example: 'd_Zm9vYmFyYmF6cXV4MTIz' }),
    subject: z.string().openapi({ example: 'GPT-5.5' }),
    model: modelField,
    comparator: z.string().nullable().openapi({ example: 'GPT-5.4' }),
    property: propertyField,
    relation: z.string().describe('`ratio`, `percent_change` or `difference`.').openapi({ example: 'ratio' }),
    figure: z.string().describe('An exact decimal as text.').openapi({ example: '2' }),
    quote: z.string().openapi({ example: 'twice the price of GPT-5.4' }),
    start: Offset,
    end: Offset,
    holds: z
      .boolean()
      .nullable()
      .describe('Whether the figures bear it out; null when it cannot be checked.')
      .openapi({ example: true }),
    calculation: z.string().openapi({ example: '5 / 2.5 = 2, stated 2: holds' }),
  })
  .describe('A relative statement of a source, and what the arithmetic says of it.')
  .openapi('DerivedStatement')
