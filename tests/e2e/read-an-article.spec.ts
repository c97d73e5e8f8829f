import type { Page } from '@playwright/test'
import { expect, test } from './support/reader.ts'

/** An article with contradicted claims, found as a reader finds it. */
async function openArticle(page: Page): Promise<void> {
  await page.goto('/models/openai/gpt-5.5/price.input')
  const source = page.getByRole('row').filter({ hasText: '$60' }).first().locator('a[href^="/sources/"]')
  await source.click()
  await expect(page.getByRole('heading', { name: /^\d+ claims: / })).toBeVisible()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader sees first what in an article does not hold, and goes to its words', async ({ page }) => {
      await openArticle(page)
      await expect(page.getByRole('heading', { name: 'What does not hold' })).toBeInViewport()
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Contradicted: GPT-5.5 · Input price' })
        .getByRole('link')
        .first()
        .click()
      await expect(page.locator('article a:target')).toBeInViewport()
    })

    test('a reader keeps only the contradicted claims marked, and the address keeps the choice', async ({
      page,
    }) => {
      await openArticle(page)
      await page.getByRole('link', { name: /^\d+ contradicted$/ }).click()
      await expect(page).toHaveURL(/show=contradicted/)
      const marks = page.locator('article a[href^="/claims/"]').filter({ hasText: /\((?!Contradicted)\w+\)/ })
      await expect(marks).toHaveCount(0)
      await page.getByRole('link', { name: /^All \d+$/ }).click()
      await expect(page).not.toHaveURL(/show=/)
    })
  })

test('a verdict stands beside the words that it is about', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openArticle(page)
  const words = page.locator('article a[href^="/claims/"]', { hasText: 'Contradicted' }).first()
  const verdict = page.getByRole('note').filter({ hasText: 'Better supported is' }).first()
  const [place, beside] = [await words.boundingBox(), await verdict.boundingBox()]
  expect(beside?.x).toBeGreaterThan((place?.x ?? 0) + (place?.width ?? 0))
  expect(Math.abs((beside?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(200)
})

test('j and k lead from one disputed claim to the next, but not while somebody types', async ({ page }) => {
  await openArticle(page)
  await expect(page.getByRole('toolbar', { name: 'Disputed claims' })).toBeVisible()
  await page.keyboard.press('j')
  const first = page.locator('article a:focus')
  await expect(first).toBeInViewport()
  const address = await first.getAttribute('href')
  await page.keyboard.press('j')
  await expect(page.locator('article a:focus')).not.toHaveAttribute('href', address ?? '')
  await page.keyboard.press('k')
  await expect(page.locator('article a:focus')).toHaveAttribute('href', address ?? '')
  await page.getByLabel('Search models and sources').press('j')
  await expect(page.getByLabel('Search models and sources')).toBeFocused()
})

test('a reader can switch the keys of one letter off', async ({ page }) => {
  await openArticle(page)
  await page.getByLabel(/Keys of one letter/).uncheck()
  await page.reload()
  await expect(page.getByRole('toolbar', { name: 'Disputed claims' })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.locator('article a:focus')).toHaveCount(0)
})
