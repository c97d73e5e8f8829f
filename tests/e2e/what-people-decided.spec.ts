import { node, runProgram } from '../../scripts/run-program.ts'
import { requireAccessible } from './support/accessible.ts'
import { ingest } from './support/base.ts'
import { expect, test } from './support/reader.ts'

const TOPIC = '/models/xai/grok-3-mini/price.input'
const WHY = 'One of the two is the price of another plan.'

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ request }) => {
  await ingest('Grok 3 Mini costs $0.30 per million input tokens.', 'https://example.com/grok-3-mini-one')
  await ingest('Grok 3 Mini costs $4.40 per million input tokens.', 'https://example.com/grok-3-mini-two')
  const answer = await request.get('/api/v1/contradictions?model=xai/grok-3-mini&limit=5')
  const { items } = await answer.json()
  const { ok, output } = await runProgram(
    node('scripts/decide.ts', items[0].id, 'dismissed', '--why', WHY, '--who', 'Ada'),
  )
  if (!ok && !output.includes('already')) throw new Error(output)
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader sees who dismissed a contradiction, when and why', async ({ page }) => {
      await page.goto(TOPIC)
      await page.getByText(/^\d+ explained difference/).click()
      const decisions = page.getByRole('list', { name: 'Decisions' }).first()
      await expect(decisions).toContainText(/Dismissed on \w+ \d+, \d{4} by Ada: One of the two/)
    })

    test('a reader finds it among the dismissed ones', async ({ page }) => {
      await page.goto('/contradictions?status=dismissed&model=xai/grok-3-mini')
      await expect(page.getByRole('list', { name: 'Decisions' }).first()).toContainText(`by Ada: ${WHY}`)
      await page.getByRole('link', { name: 'moderator' }).first().click()
      await expect(page.locator('#moderator')).toBeInViewport()
    })
  })

test('what was decided meets WCAG 2.2 AA', async ({ page }) => {
  await page.goto(TOPIC)
  await requireAccessible(page, 'decided contradiction')
})
