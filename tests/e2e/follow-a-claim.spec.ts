import { expect, test } from './support/reader.ts'

test('a reader follows a value to the exact words it stands on', async ({ page }) => {
  await page.goto('/models/openai/gpt-5.5/price.input')
  const line = page.getByRole('row').filter({ hasText: '$60' }).first()
  await line.getByRole('link', { name: /\$60/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'GPT-5.5 · Input price: $60 per million tokens',
  )
  await expect(page.locator('mark').filter({ hasText: /60/ }).first()).toBeVisible()
  const step = (name: string) => page.locator('summary').filter({ hasText: new RegExp(`^${name}`) })
  for (const name of ['Publisher', 'Article', 'Capture', 'Quote', 'Value', 'Verdict'])
    await expect(step(name)).toBeVisible()
  await step('Capture').click()
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await step('Quote').click()
  await expect(page.getByText(/characters [\d,]+ to [\d,]+/)).toBeVisible()
  await expect(page.getByText(/SHA-256 [0-9a-f]{12}\. http/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Say otherwise' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^\$5 per million tokens/ }).first()).toBeVisible()
})

test('a reader learns how written words became the value that is compared', async ({ page }) => {
  await page.goto('/models/openai/gpt-5.5/price.input')
  await page.getByRole('row').filter({ hasText: '0.06' }).first().getByRole('link', { name: /\$60/ }).click()
  await expect(page.getByText('0.06 × 1,000 = 60')).toBeVisible()
})

test('a reader sees in an article which of its claims others contradict', async ({ page }) => {
  await page.goto('/models/openai/gpt-5.5/price.input')
  const source = page.getByRole('row').filter({ hasText: '$60' }).first().locator('a[href^="/sources/"]')
  await source.click()
  const claim = page.locator('article a[href^="/claims/"]', { hasText: /Contradicted/ }).first()
  await expect(claim).toBeVisible()
  await claim.click()
  await expect(page).toHaveURL(/\/claims\//)
})

test('every value of the picture stands in the table too', async ({ page }) => {
  await page.goto('/models/openai/gpt-5.5/price.input')
  await expect(page.getByRole('img', { name: /values by source/ }).first()).toBeVisible()
  await page.getByRole('link', { name: 'The same as a table' }).click()
  await expect(page.getByRole('table', { name: /Every claim/ })).toBeInViewport()
})
