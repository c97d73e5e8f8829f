import { describe, expect, test } from 'vitest'
import {
  fromVocabularyValue,
  numberValue,
  toVocabularyValue,
  Value,
  valueKey,
} from '../../../lib/claims/value.ts'

describe('valueKey', () => {
  test.each<[string, Value, Value]>([
    ['trailing zeros', { kind: 'number', number: '5' }, { kind: 'number', number: '5.00' }],
    [
      'case and spaces of words',
      { kind: 'text', text: 'Apache 2.0' },
      { kind: 'text', text: ' apache  2.0' },
    ],
  ])('is equal whatever the writing: %s', (_, a, b) => expect(valueKey(a)).toBe(valueKey(b)))

  test.each<[string, Value, Value]>([
    ['numbers that differ', { kind: 'number', number: '5' }, { kind: 'number', number: '5.0001' }],
    ['a range and its lower end', { kind: 'range', low: '78', high: '85' }, { kind: 'number', number: '78' }],
    ['a month and its first day', { kind: 'date', date: '2026-04' }, { kind: 'date', date: '2026-04-01' }],
  ])('differs for %s', (_, a, b) => expect(valueKey(a)).not.toBe(valueKey(b)))
})

describe('numberValue', () => {
  test.each([
    ['0.000000000001', '0.000000000001'],
    ['1e21', '1000000000000000000000'],
    ['2.50', '2.5'],
  ])('%s is kept exactly, without an exponent', (given, kept) =>
    expect(numberValue(given)).toEqual({ kind: 'number', number: kept }),
  )
})

describe('the vocabulary’s JSON', () => {
  test.each<[Value, string]>([
    [{ kind: 'number', number: '2.5' }, 'USD/1M tokens'],
    [{ kind: 'range', low: '78', high: '85' }, '%'],
    [{ kind: 'date', date: '2026-04' }, 'date'],
    [{ kind: 'date_range', low: '2026-04', high: '2026-06' }, 'date'],
    [{ kind: 'text', text: 'Apache-2.0' }, 'text'],
    [{ kind: 'none' }, 'tokens'],
  ])('%j goes there and back', (value, unit) =>
    expect(fromVocabularyValue(toVocabularyValue(value), unit)).toEqual(value),
  )
})

test.each([
  { kind: 'number', number: '1e5' },
  { kind: 'date', date: '23 April 2026' },
  { kind: 'text', text: '' },
])('%j is no value', (value) => expect(Value.safeParse(value).success).toBe(false))
