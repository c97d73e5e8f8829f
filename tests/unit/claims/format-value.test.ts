import { describe, expect, it } from 'vitest'
import { formatScope, formatValue } from '../../../lib/claims/format-value.ts'
import { fromVocabularyValue, type VocabularyValue } from '../../../lib/claims/value.ts'

describe('formatValue', () => {
  it.each<[VocabularyValue, string, string]>([
    [60, 'USD/1M tokens', '$60 per million tokens'],
    [2.5, 'USD/1M tokens', '$2.50 per million tokens'],
    [0.014, 'USD/1M tokens', '$0.014 per million tokens'],
    [0, 'USD/1M tokens', '$0 per million tokens'],
    [8, 'EUR/1M tokens', '€8 per million tokens'],
    [8, 'CNY/1M tokens', 'CNY 8 per million tokens'],
    [20, 'USD/month', '$20 per month'],
    [{ low: 20, high: 25 }, 'USD/month', '$20 to $25 per month'],
    [1_050_000, 'tokens', '1,050,000 tokens'],
    [2e12, 'tokens', '2 trillion tokens'],
    [25.2e9, 'parameters', '25.2 billion parameters'],
    [93.6, '%', '93.6 %'],
    [{ low: 78, high: 85 }, '%', '78 to 85 %'],
    [1234.5, 'points', '1,234.5 points'],
    [0.32, 's', '0.32 s'],
    [3100, 'tokens/s', '3,100 tokens per second'],
    [500, 'requests/min', '500 requests per minute'],
    ['2026-04-23', 'date', '23 April 2026'],
    ['2026-04', 'date', 'April 2026'],
    ['2026', 'date', '2026'],
    [{ low: '2026-04-01', high: '2026-06-30' }, 'date', 'Q2 2026'],
    [{ low: '2026-04', high: '2026-06' }, 'date', 'Q2 2026'],
    [{ low: '2026-05-03', high: '2026-05-07' }, 'date', '3 May 2026 to 7 May 2026'],
    ['Apache-2.0', 'text', 'Apache-2.0'],
    [null, 'tokens', 'no figure'],
  ])('%j %s is %s', (value, unit, text) => {
    expect(formatValue(fromVocabularyValue(value, unit), unit)).toBe(text)
  })
})

describe('formatScope', () => {
  it('reads as a person would say it, in one order', () => {
    expect(formatScope({})).toBe('')
    expect(formatScope({ platform: 'Azure', tier: 'batch' })).toBe('batch tier, on Azure')
    expect(formatScope({ context: '>200K' })).toBe('input >200K tokens')
    expect(formatScope({ context: '1M' })).toBe('at 1M tokens')
    expect(formatScope({ context: '128K tokens' })).toBe('at 128K tokens')
  })
})
