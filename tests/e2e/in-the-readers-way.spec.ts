import { requireAccessible } from './support/accessible.ts'
import { expect, test } from './support/reader.ts'

const TOPIC = '/models/openai/gpt-5.5/price.input'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'

  test.describe(`in Germany, ${how}`, () => {
    test.use({ javaScriptEnabled, locale: 'de-DE' })

    test('a reader sees figures as they are written there, and the words of sources as they are', async ({
      page,
    }) => {
      await page.goto(TOPIC)
      const row = page.getByRole('row').filter({ hasText: '60\u00a0$' }).first()
      await expect(row).toBeVisible()
      await expect(page.getByRole('cell', { name: '“$0.060' }).first()).toBeVisible()
      await page.goto('/models/openai/gpt-5.5')
      await expect(page.getByText('1.000.000').first()).toBeVisible()
    })
  })

  test.describe(`on a phone, ${how}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('a reader taps a figure and sees what it stands for exactly', async ({ page }) => {
      await page.goto(TOPIC)
      await page.getByRole('button', { name: '$5' }).first().click()
      await expect(page.getByRole('note').filter({ hasText: '5 USD/1M tokens' }).first()).toBeVisible()
    })
  })
}

test('what a figure stands for exactly meets WCAG 2.2 AA', async ({ page }) => {
  await page.goto(TOPIC)
  await page.getByRole('button', { name: '$5' }).first().click()
  await requireAccessible(page, 'exact value')
})

test('a browser that changes its language is not told that nothing changed', async ({ request }) => {
  const ask = (language: string, etag?: string) =>
    request.get(TOPIC, {
      headers: { 'accept-language': language, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
    })
  const english = await ask('en-US')
  const german = await ask('de-DE', english.headers().etag)
  expect(german.status()).toBe(200)
  expect(await german.text()).toContain('60\u00a0$')
  expect(german.headers().vary).toContain('Accept-Language')
})

test('a German decimal is understood where a price is asked for', async ({ page }) => {
  await page.goto('/models')
  await page.getByText('By what a model must have').click()
  await page.getByLabel('Input price, at most').fill('2,50')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByLabel('Input price, at most')).toHaveValue('2.50')
})
