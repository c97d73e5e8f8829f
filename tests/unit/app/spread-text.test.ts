import { expect, test } from 'vitest'
import { spreadText } from '../../../app/_words/spread-text.ts'

test.each([
  ['5', '60', 'USD/1M tokens', '$5 to $60'],
  ['0.5', '2.5', 'USD/1M tokens', '$0.50 to $2.50'],
  ['64000', '1050000', 'tokens', '64K to 1.05M'],
  ['58.6', '61.8', '%', '58.6 % to 61.8 %'],
  ['2026-02-19', '2026-03', 'date', '19 February 2026 to March 2026'],
  ['5', '5', 'USD/1M tokens', undefined],
  ['5', '5.0', 'USD/1M tokens', undefined],
  ['apache-2.0', 'mit', 'text', undefined],
])('%s and %s in %s: %s', (low, high, unit, text) => {
  expect(spreadText({ low, high, unit })).toBe(text)
})
