import { expect, test } from 'vitest'
import { sparkline } from '../../../lib/charts/sparkline.ts'

const points = [
  { when: 0, value: 10 },
  { when: 10, value: 10 },
  { when: 20, value: 5 },
]

test('a value holds until another is said: steps, not slopes', () => {
  const [, path] = /<path d="([^"]+)"/.exec(sparkline(points, 'From 10 to 5')) ?? []
  expect(path).toBe('M3 3H48V3H93V21')
})

test('it says what it shows, and never as markup', () => {
  const svg = sparkline(points, '<b>"5"</b>')
  expect(svg).toContain('aria-label="&lt;b&gt;&quot;5&quot;&lt;/b&gt;"')
  expect(svg).not.toContain('<b>')
})

test('values that are all one lie in the middle', () => {
  const flat = points.map(({ when }) => ({ when, value: 7 }))
  expect(sparkline(flat, '')).toContain('d="M3 12H48V12H93V12"')
})
