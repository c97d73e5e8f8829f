import { expect, test } from './support/reader.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader finds who disagrees about the input price of GPT-5.5 and opens both sources', async ({
      page,
    }) => {
      await page.goto('/')
      await page.getByRole('link', { name: 'All contradictions' }).click()
      await page.getByRole('link', { name: 'GPT-5.5 · Input price' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('GPT-5.5 · Input price')

      const finding = page
        .getByRole('region', { name: /contradiction/ })
        .getByRole('article')
        .first()
      await expect(finding).toContainText('$5 per million tokens')
      await expect(finding).toContainText('$60 per million tokens')

      const topic = page.url()
      const sources = await finding
        .locator('a[href^="/sources/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(new Set(sources).size).toBeGreaterThanOrEqual(2)
      for (const source of [sources[0], sources.at(-1)]) {
        await page.goto(topic)
        await page.locator(`article a[href="${source}"]`).first().click()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('heading', { name: /^\d+ claims?: / })).toBeVisible()
        await expect(page.locator('article a[href^="/claims/"]').first()).toBeVisible()
      }
    })

    test('a reader narrows the contradictions and can share what is shown', async ({ page }) => {
      await page.goto('/contradictions')
      await page.getByLabel('Model', { exact: true }).selectOption({ value: 'openai/gpt-5.5' })
      await page.getByLabel('About').selectOption({ value: 'context_window' })
      await page.getByRole('button', { name: 'Filter' }).click()
      await expect(page).toHaveURL(/model=openai%2Fgpt-5\.5/)
      const found = page.getByRole('list', { name: 'Findings' }).getByRole('heading')
      await expect(found.first()).toHaveText('GPT-5.5 · Context window')
      for (const heading of await found.all()) await expect(heading).toHaveText('GPT-5.5 · Context window')
      await expect(page.getByLabel('About')).toHaveValue('context_window')
    })
  })

test('filters that fit nothing say so and offer the way back', async ({ page }) => {
  await page.goto('/contradictions?model=nobody/nothing')
  await page.getByRole('link', { name: 'Show all open contradictions' }).click()
  await expect(page).toHaveURL(/\/contradictions$/)
})
