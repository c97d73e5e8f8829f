import { expect, test } from '@playwright/test'

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
