import { expect, test } from 'vitest'
import { valueSteps } from '../../../app/claims/[id]/value-steps.ts'
import type { Value } from '../../../lib/claims/value.ts'

const number = (figure: string): Value => ({ kind: 'number', number: figure })
const steps = (
  written: string,
  value: Value,
  unit: string,
  rest: Partial<Parameters<typeof valueSteps>[0]> = {},
): string =>
  valueSteps({ written, value, unit, modality: 'asserted', qualifiers: {}, unitTexts: [], ...rest }).join(' ')

test.each([
  [
    '$0.060 per 1,000',
    number('60'),
    'USD/1M tokens',
    ['per 1,000 tokens', '0.06 × 1,000 = 60', '$60 per million'],
  ],
  ['1.05M', number('1050000'), 'tokens', ['“M” stands for million', '1.05 × 1,000,000 = 1,050,000']],
  ['$5', number('5'), 'USD/1M tokens', ['needs no conversion', '$5 per million tokens']],
  ['320 ms', number('0.32'), 's', ['Milliseconds', '320 × 0.001 = 0.32']],
  ['April 2026', { kind: 'date', date: '2026-04' } as const, 'date', ['April 2026', 'gives no day']],
])('%j is explained', (written, value, unit, expected) => {
  const text = steps(written, value, unit)
  for (const part of expected) expect(text).toContain(part)
})

test('a unit that stands elsewhere is named, one that stands in the words is not', () => {
  expect(steps('5.00', number('5'), 'USD/1M tokens', { unitTexts: ['$ per 1M'] })).toContain('“$ per 1M”')
  expect(steps('$5 per 1M', number('5'), 'USD/1M tokens', { unitTexts: ['per 1M'] })).not.toContain(
    'stands in',
  )
})

test('a lower bound and a condition are said', () => {
  const text = steps('1M+', number('1000000'), 'tokens', {
    modality: 'at_least',
    qualifiers: { tier: 'batch' },
  })
  expect(text).toContain('lower bound')
  expect(text).toContain('batch tier')
})

test('a figure by an unknown factor is not explained away', () => {
  expect(steps('7', number('21'), 'points')).toContain(
    'converted to the unit that all sources are compared in',
  )
})
