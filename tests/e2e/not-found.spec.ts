import { expect, test } from '@playwright/test'
import { requireAccessible } from './support/accessible.ts'

test.describe('an address that leads nowhere', () => {
  for (const address of [
    '/nowhere',
    '/models/openai/no-such-model',
    '/models/openai/gpt-5.5/no-such-property',
    '/models/openai/gpt-5.5/benchmark.no-such-benchmark',
    '/claims/c_none',
    '/sources/none',
    '/submissions/none?token=none',
    '/models/%00/x',
    '/sources?cursor=none',
    '/contradictions?cursor=none',
    '/models?cursor=none',
  ])
    test(`${address} is answered with 404 and a way on`, async ({ page }) => {
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('button', { name: 'Search' }).last()).toBeVisible()
    })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the page for it meets WCAG 2.2 AA in the ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/models/openai/no-such-model')
    await requireAccessible(page, '404')
  })
