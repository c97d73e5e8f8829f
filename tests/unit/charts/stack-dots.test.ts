import { expect, test } from 'vitest'
import { stackDots } from '../../../lib/charts/stack-dots.ts'

const frame = { left: 0, right: 500, top: 0, bottom: 200 }

test('dots at different places stand in the middle', () => {
  expect(stackDots([10, 100, 300], frame)).toEqual([100, 100, 100])
})

test('dots at one place stand above and below one another', () => {
  const [first = 0, second = 0, third = 0] = stackDots([50, 50, 50], frame)
  expect(first).toBe(100)
  expect(first - second).toBe(third - first)
  expect(first - second).toBeGreaterThan(12)
})

test('very many dots of one place stay in the frame', () => {
  for (const y of stackDots(
    Array.from({ length: 200 }, () => 50),
    frame,
  )) {
    expect(y).toBeGreaterThan(frame.top)
    expect(y).toBeLessThan(frame.bottom)
  }
})
