import { ingest } from './support/base.ts'
import { expect, test } from './support/reader.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader who does not know a word of art is led to what it means', async ({ page }) => {
      await page.goto('/models/openai/gpt-5.5/price.input')
      await page
        .getByRole('link', { name: /^\d+ voices?$/ })
        .first()
        .click()
      await expect(page.locator('#voice')).toBeInViewport()
      await page.goto('/models/openai/gpt-5.5/price.input')
      await page.getByRole('link', { name: 'Direct contradiction' }).first().click()
      await expect(page.locator('#kind-direct')).toBeInViewport()
    })

    test('a reader learns how much of an article is left out, and where the rest is', async ({ page }) => {
      const title = `Mostly silent ${javaScriptEnabled}`
      const silent = 'Here is a passage that claims nothing about any model at all.\n\n'
      const claim = 'Grok 2 costs $2.22 per million input tokens.\n'
      await ingest(
        `# ${title}\n\n${silent}${claim}\n## Later\n\n${silent}${silent}`,
        `https://example.com/mostly-silent-${javaScriptEnabled}`,
      )
      await page.goto(`/sources?q=${encodeURIComponent(title)}`)
      await page.getByRole('link', { name: title }).first().click()
      await page
        .getByText(/\d passages? without claims/)
        .first()
        .click()
      await expect(page.getByRole('link', { name: /where it was published/ }).first()).toBeVisible()
    })
  })

test('what is folded or for the screen only is right on paper', async ({ page }) => {
  await page.goto('/models/openai/gpt-5.5/price.input')
  await page.getByRole('row').filter({ hasText: '$60' }).first().getByRole('link', { name: /\$60/ }).click()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByText(/^Claimcheck · http/)).toBeVisible()
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(ground).toBe('rgb(255, 255, 255)')
})

test('a reader sees on a model’s page how a value went', async ({ page }) => {
  const article = (day: string, price: string) =>
    `---\npublished: ${day}\n---\n\nGrok 2 Mini costs ${price} per million output tokens.\n`
  await ingest(article('2025-01-10', '$9'), 'https://example.com/grok-2-mini-one')
  await ingest(article('2025-06-10', '$6'), 'https://example.com/grok-2-mini-two')
  await page.goto('/models/xai/grok-2-mini')
  await expect(
    page.getByRole('img', {
      name: 'Over time: $9 per million tokens in January 2025, $6 per million tokens in June 2025',
    }),
  ).toBeVisible()
})
