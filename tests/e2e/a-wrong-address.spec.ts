import { requireAccessible } from './support/accessible.ts'
import { mergedModel } from './support/base.ts'
import { expect, test } from './support/reader.ts'

/** An answer of 404 is what is looked for here, which the browser's console calls an error. */
test.use({ consoleErrors: async ({ page: _ }, use) => use([]) })

const SCREENS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

for (const javaScriptEnabled of [true, false])
  for (const [screen, viewport] of Object.entries(SCREENS))
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript on a ${screen}`, () => {
      test.use({ javaScriptEnabled, viewport })

      test('a reader who mistypes a model is offered the one that was meant', async ({ page }) => {
        const answer = await page.goto('/models/openai/gtp-5.5')
        expect(answer?.status()).toBe(404)
        const near = page.getByRole('list', { name: 'Pages with a similar address' })
        await near.getByRole('link', { name: 'GPT-5.5', exact: true }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('GPT-5.5')
      })

      test('a reader whose link to a claim was cut off is offered the claim', async ({ page }) => {
        await page.goto('/models/openai/gpt-5.5/price.input')
        const row = page.getByRole('row').filter({ hasText: '$60' }).first()
        const address = (await row.locator('a[href^="/claims/"]').first().getAttribute('href')) ?? ''
        await page.goto(address.slice(0, -6))
        await page.getByRole('link', { name: 'A claim about GPT-5.5 · Input price' }).first().click()
        await expect(page).toHaveURL(new RegExp(`${address}$`))
      })
    })

test('what is not in the list of a model is offered as what it might be', async ({ page }) => {
  await page.goto('/models/openai/gpt-5.5/input-price')
  await expect(page.getByRole('link', { name: 'GPT-5.5 · Input price' })).toBeVisible()
  await requireAccessible(page, '404 with offers')
})

test('an address that is like nothing offers the search alone', async ({ page }) => {
  await page.goto('/zzzzqqqq')
  await expect(page.getByText('Perhaps what you look for goes by another name')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Pages with a similar address' })).toHaveCount(0)
})

test('a model is found under another of its names, with what is said of it', async ({ page }) => {
  await page.goto('/models/OpenAI/GPT5.5')
  await expect(page).toHaveURL(/\/models\/openai\/gpt-5\.5$/)
  await page.goto('/models/OpenAI/GPT5.5/price.input')
  await expect(page).toHaveURL(/\/models\/openai\/gpt-5\.5\/price\.input$/)
})

test('who comes for good by an old name is told so, who comes by a nickname is not', async ({ request }) => {
  const merged = await request.get(await mergedModel('openai/gpt-5.5'), { maxRedirects: 0 })
  const named = await request.get('/models/openai/GPT5.5', { maxRedirects: 0 })
  expect([merged.status(), named.status()]).toEqual([308, 307])
})
