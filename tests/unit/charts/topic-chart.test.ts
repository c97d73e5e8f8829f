import { expect, test } from 'vitest'
import { chartScale } from '../../../lib/charts/chart-scale.ts'
import { KIND_SYMBOL } from '../../../lib/charts/kind-symbol.ts'
import { topicChart } from '../../../lib/charts/topic-chart.ts'
import { SourceKind } from '../../../lib/claims/source-kind.ts'

const dot = (row: string, low: number, high = low, kind: SourceKind = 'press', hollow = false) => ({
  row,
  low,
  high,
  kind,
  hollow,
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

test('kinds of source differ in shape as well as in colour', () => {
  const symbols = SourceKind.options.map((kind) => KIND_SYMBOL[kind])
  expect(new Set(symbols.map(({ path }) => path)).size).toBe(SourceKind.options.length)
  expect(new Set(symbols.map(({ colour }) => colour)).size).toBe(SourceKind.options.length)
})

test('a value that does not hold is hollow', () => {
  const dots = [dot('a', 5, 5, 'vendor'), dot('b', 60, 60, 'vendor', true)]
  const fills = [
    ...topicChart({ ...chart, dots }, 720).matchAll(/stroke="var\(--kind-vendor\)" fill="([^"]+)"/g),
  ]
  expect(fills.map(([, fill]) => fill)).toEqual(['var(--kind-vendor)', 'var(--paper)'])
})
