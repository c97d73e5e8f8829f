import { expect, test } from 'vitest'
import { timeChart } from '../../../lib/charts/time-chart.ts'

const dot = (row: string, day: string, low: number) => ({
  row,
  low,
  high: low,
  when: Date.parse(day),
  kind: 'press' as const,
  hollow: false,
  title: `${row} says ${low}`,
})
const chart = { description: 'Input price over time', tickText: String, dayText: () => 'May 2026' }

test('each dated value is drawn, and the best-supported one is a line', () => {
  const dots = [dot('A', '2026-01-01', 5), dot('B', '2026-06-01', 4)]
  const svg = timeChart({ ...chart, dots, best: { low: 4, high: 4, text: '$4' } }, 720)
  expect(svg.match(/<title>/g)).toHaveLength(2)
  expect(svg).toContain('var(--accent)')
  expect(svg).toContain('May 2026')
  expect(svg).toContain('role="img"')
})

test('text of a source never becomes markup', () => {
  const svg = timeChart({ ...chart, dots: [dot('<img src=x>', '2026-01-01', 5)] }, 720)
  expect(svg).not.toContain('<img')
})
