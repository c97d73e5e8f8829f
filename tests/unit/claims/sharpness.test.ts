import { expect, test } from 'vitest'
import { sharpnessOf } from '../../../lib/claims/sharpness.ts'
import type { Value } from '../../../lib/claims/value.ts'

const number = (figure: string): Value => ({ kind: 'number', number: figure })

test.each<[Value, Value, number]>([
  [number('5'), number('50'), 1],
  [number('64000'), number('64'), 3],
  [{ kind: 'range', low: '8', high: '12' }, number('1'), 1],
  [{ kind: 'date', date: '2026-01-01' }, { kind: 'date', date: '2025-01-01' }, 1],
  [number('0'), number('5'), 1],
  [{ kind: 'none' }, number('5'), 1],
])('%j and %j are %d apart', (a, b, apart) => {
  const [one, other] = [
    { value: a, unit: 'tokens' },
    { value: b, unit: 'tokens' },
  ]
  expect(sharpnessOf(one, other)).toBeCloseTo(apart)
  expect(sharpnessOf(other, one)).toBeCloseTo(apart)
})

test('values in two units have no ratio', () =>
  expect(sharpnessOf({ value: number('62.4'), unit: '%' }, { value: number('200000'), unit: 'tokens' })).toBe(
    1,
  ))
