import { expect, test } from './support/reader.ts'

test('search engines find every model, topic and source, and no submission', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? []
  expect(robots).toContain('Disallow: /submissions/')
  const addresses = await (await request.get(new URL(sitemap).pathname)).text()
  for (const path of ['/models/openai/gpt-5.5<', '/models/openai/gpt-5.5/price.input<', '/sources/'])
    expect(addresses).toContain(path)
  expect(addresses).not.toContain('/submissions/')
})

test('a claim tells its verdict in the vocabulary of search engines', async ({ page }) => {
  await page.goto('/models/openai/gpt-5.5/price.input')
  await page.getByRole('row').filter({ hasText: '$60' }).first().getByRole('link', { name: /\$60/ }).click()
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const facts = texts.map((text) => JSON.parse(text))
  expect(facts).toContainEqual(
    expect.objectContaining({
      '@type': 'ClaimReview',
      reviewRating: expect.objectContaining({ alternateName: 'Contradicted' }),
    }),
  )
  expect(facts).toContainEqual(expect.objectContaining({ '@type': 'BreadcrumbList' }))
})

test('a claim, a topic and a source have a picture for those who share them', async ({ page, request }) => {
  await page.goto('/models/openai/gpt-5.5/price.input')
  const row = page.getByRole('row').filter({ hasText: '$60' }).first()
  const claim = await row.locator('a[href^="/claims/"]').first().getAttribute('href')
  const source = await row.locator('a[href^="/sources/"]').first().getAttribute('href')
  for (const address of ['/models/openai/gpt-5.5/price.input', claim ?? '', source ?? '']) {
    await page.goto(address)
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
    const answer = await request.get(new URL(picture ?? '').pathname)
    expect(answer.headers()['content-type'], address).toBe('image/png')
  }
})
