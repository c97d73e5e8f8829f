import { z } from '@hono/zod-openapi'
import { Modality as VocabularyModality } from '../../claims/modality.ts'
import { Qualifiers as VocabularyQualifiers } from '../../claims/qualifier.ts'
import { Value as ClaimValue } from '../../claims/value.ts'

// The schemas of lib/claims know nothing of OpenAPI; `describe` makes a copy that does.

export const Value = ClaimValue.describe(
  'What is said, in the canonical unit. Numbers are exact decimals as text, dates ISO at their stated precision; `none` goes with the modalities `denied` and `unannounced`.',
).openapi('Value', { example: { kind: 'number', number: '5' } })

export const Qualifiers = VocabularyQualifiers.describe(
  'What narrows the statement, by the closed keys of the claim vocabulary; empty when nothing does.',
).openapi('Qualifiers', { example: { tier: 'batch' } })

export const Modality = VocabularyModality.describe('How firmly it is said.').openapi('Modality', {
  example: 'asserted',
})

/** What every statement of a value has, wherever it appears. */
export const statedValue = {
  value: Value,
  unit: z.string().describe('Code of the canonical unit.').openapi({ example: 'USD/1M tokens' }),
  written: z
    .string()
    .describe('The exact characters of figure and unit in the source; empty when there is no figure.')
    .openapi({ example: '$5.00' }),
  qualifiers: Qualifiers,
  modality: Modality,
}

export const propertyField = z
  .string()
  .describe('A property key of the claim vocabulary.')
  .openapi({ example: 'price.input' })

export const modelField = z
  .string()
  .describe('Vendor-qualified key of the model.')
  .openapi({ example: 'openai/gpt-5.5' })

export const topicField = z
  .string()
  .describe('Model × property.')
  .openapi({ example: 'openai/gpt-5.5/price.input' })

export const hrefField = z
  .string()
  .describe('Where the API has this.')
  .openapi({ example: '/api/v1/claims/c_Zm9vYmFyYmF6cXV4MTIz' })

export const pageField = z
  .string()
  .describe('The page for people.')
  .openapi({ example: '/claims/c_Zm9vYmFyYmF6cXV4MTIz' })
