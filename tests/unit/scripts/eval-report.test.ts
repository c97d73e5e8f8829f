import { expect, test } from 'vitest'
import { evaluationPage } from '../../../scripts/eval/report.ts'

const about = { date: '2026-11-20', commit: 'abc1234', figures: '## Claims\n\n| set |\n| --- |' }
const BEGIN = '<!-- written by hand: begin -->'
const END = '<!-- written by hand: end -->'

test('figures are measured anew, what people wrote is kept', () => {
  const former = `# Evaluation\n\nold figures\n\n${BEGIN}\n\nRows without lines are missed.\n\n${END}\n`
  const page = evaluationPage({ ...about, former })
  expect(page).toContain(`${BEGIN}\n\nRows without lines are missed.\n\n${END}`)
  expect(page).toContain('on 2026-11-20, commit abc1234')
  expect(page).toContain(about.figures)
  expect(page).not.toContain('old figures')
  expect(evaluationPage({ ...about, former: page })).toBe(page)
})

test('a new page has room for what people write', () => {
  const page = evaluationPage({ ...about, former: '' })
  expect(page.indexOf(BEGIN)).toBeGreaterThan(0)
  expect(page.indexOf(END)).toBeGreaterThan(page.indexOf(BEGIN))
})
