import { expect, test } from 'vitest'
import { figureParts } from '../../../app/_words/figure-parts.ts'
import type { Value } from '../../../lib/claims/value.ts'

const number = (figure: string): Value => ({ kind: 'number', number: figure })

test.each([
  [number('60'), 'USD/1M tokens', '$60', 'per million tokens'],
  [number('0.6'), 'EUR/1M tokens', '€0.60', 'per million tokens'],
  [number('1050000'), 'tokens', '1,050,000', 'tokens'],
  [number('350000000000'), 'parameters', '350 billion', 'parameters'],
  [number('93.6'), '%', '93.6 %', ''],
  [number('0.32'), 's', '0.32', 's'],
  [number('85'), 'tokens/s', '85', 'tokens per second'],
  [{ kind: 'range', low: '78', high: '85' } as const, '%', '78 to 85 %', ''],
  [{ kind: 'date', date: '2026-04-23' } as const, 'date', '23 April 2026', ''],
  [{ kind: 'text', text: 'Apache-2.0' } as const, 'text', 'Apache-2.0', ''],
])('%j %s is shown as %j and %j', (value, unit, figure, small) => {
  expect(figureParts({ value, unit })).toEqual({ figure, unit: small })
})

test.each([
  ['at_least', '≥\u00a01,000,000'],
  ['at_most', '≤\u00a01,000,000'],
  ['approximate', '≈\u00a01,000,000'],
  ['expected', '1,000,000'],
] as const)('%s has its sign', (modality, figure) => {
  expect(figureParts({ value: number('1000000'), unit: 'tokens', modality }).figure).toBe(figure)
})

test.each([
  ['denied', 'none'],
  ['unannounced', 'not announced'],
] as const)('%s says that there is no figure', (modality, figure) => {
  expect(figureParts({ value: { kind: 'none' }, unit: 'tokens', modality }).figure).toBe(figure)
})
