import { expect, test } from 'vitest'
import { ticksOf } from '../../../lib/charts/ticks.ts'

const DAY = (text: string) => Date.parse(text)

test.each([
  [0, 10, 6, [0, 2, 4, 6, 8, 10]],
  [0.62, 2.1, 5, [1, 1.5, 2]],
  [0.1, 0.35, 6, [0.1, 0.15, 0.2, 0.25, 0.3, 0.35]],
  [-3, 3, 3, [-2, 0, 2]],
  [4.9, 5.1, 3, [4.9, 5, 5.1]],
] as const)('from %d to %d at most %d marks', (low, high, most, marks) => {
  expect(ticksOf({ type: 'linear', domain: [low, high] }, most)).toEqual(marks)
})

test.each([
  [0.7, 45, 4, [1, 3, 10, 30]],
  [0.9, 12, 6, [1, 2, 5, 10]],
  [1, 1e6, 4, [1, 100, 10_000, 1_000_000]],
] as const)(
  'a log axis from %d to %d is marked at round figures of its decades',
  (low, high, most, marks) => {
    expect(ticksOf({ type: 'log', domain: [low, high] }, most)).toEqual(marks)
  },
)

test('a few weeks are marked by days', () => {
  const domain = [DAY('2026-04-01'), DAY('2026-05-01')] as const
  const ticks = ticksOf({ type: 'utc', domain }, 6)
  expect(ticks.length).toBeGreaterThan(1)
  expect(new Set(ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0)))).toEqual(
    new Set([7 * 86_400_000]),
  )
})

test('years are marked at the beginning of months', () => {
  const domain = [DAY('2024-01-20'), DAY('2025-11-02')] as const
  expect(
    ticksOf({ type: 'utc', domain }, 4).map((tick) => new Date(tick).toISOString().slice(0, 10)),
  ).toEqual(['2024-07-01', '2025-01-01', '2025-07-01'])
})
