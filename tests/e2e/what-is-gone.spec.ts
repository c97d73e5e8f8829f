import type { APIRequestContext } from '@playwright/test'
import { requireAccessible } from './support/accessible.ts'
import { ingest, mergedModel } from './support/base.ts'
import { expect, test } from './support/reader.ts'

const URL_OF_ARTICLE = 'https://example.com/an-article-that-changes'
const article = (price: string) => `# Prices

| Model | Input price (per 1M tokens) |
| --- | --- |
| Grok 3 | ${price} |
`

/** The claims of the article as the API has them now. */
async function pagesOfClaims(request: APIRequestContext): Promise<string[]> {
  const answer = await request.get('/api/v1/claims?model=xai/grok-3&property=price.input')
  const { items } = await answer.json()
  return items
    .filter(({ source }: { source: { url: string } }) => source.url === URL_OF_ARTICLE)
    .map(({ page }: { page: string }) => page)
}

test('the address of a claim stays true when its source no longer says it', async ({ page, request }) => {
  await ingest(article('$3.21'), URL_OF_ARTICLE)
  const [address = ''] = await pagesOfClaims(request)
  await ingest(article('$4.56'), URL_OF_ARTICLE)
  expect(await pagesOfClaims(request)).not.toContain(address)

  await page.goto(address)
  await expect(page.getByRole('note').filter({ hasText: 'Withdrawn on' })).toContainText(
    'The source has changed; its newer text no longer says so.',
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('$3.21')
  await requireAccessible(page, 'withdrawn claim')
})

test('a model that was found to be another leads there, with its topics', async ({ page }) => {
  const address = await mergedModel('openai/gpt-5.5')
  await page.goto(address)
  await expect(page).toHaveURL(/\/models\/openai\/gpt-5\.5$/)
  await page.goto(`${address}/price.input`)
  await expect(page).toHaveURL(/\/models\/openai\/gpt-5\.5\/price\.input$/)
})
