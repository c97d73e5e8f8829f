import { expect, test } from 'vitest'
import { chartScale } from '../../../lib/charts/chart-scale.ts'
import { topicChart } from '../../../lib/charts/topic-chart.ts'

const dot = (row: string, low: number, high = low, status = 'corroborated' as const) => ({
  row,
  low,
  high,
  status,
  title: `${row} says ${low}`,
})
const chart = { axis: 'number', description: 'Input price by source', tickText: String } as const

test.each([
  [[5, 60], 'linear'],
  [[64_000, 1_050_000], 'linear'],
  [[0.1, 60], 'log'],
  [[0, 60], 'linear'],
])('values %j stand on a %s axis', (values, type) => {
  expect(chartScale({ axis: 'number', dots: values.map((value) => dot('a', value)) }).type).toBe(type)
})

test('an axis of one value has room on both sides', () => {
  const [low, high] = chartScale({ axis: 'number', dots: [dot('a', 5)] }).domain
  expect(low).toBeLessThan(5)
  expect(high).toBeGreaterThan(5)
})

test('the picture names each speaker once and draws each value', () => {
  const svg = topicChart({ ...chart, dots: [dot('OpenAI', 5), dot('OpenAI', 6), dot('Blog', 60)] }, 720)
  expect(svg.match(/>OpenAI</g)).toHaveLength(1)
  expect(svg.match(/<title>/g)).toHaveLength(3)
})

test('text of a source never becomes markup', () => {
  const svg = topicChart({ ...chart, dots: [dot('<img src=x onerror=alert(1)>', 5)] }, 720)
  expect(svg).not.toContain('<img')
  expect(svg).toContain('&lt;img')
})

test('very many speakers are stacked without labels', () => {
  const dots = Array.from({ length: 40 }, (_, place) => dot(`Source ${place}`, place))
  const svg = topicChart({ ...chart, dots }, 720)
  expect(svg).not.toContain('>Source 1<')
  expect(svg.match(/<title>/g)).toHaveLength(40)
})
