import { ingest } from './support/base.ts'
import { expect, test } from './support/reader.ts'

// Other tests write into the same base while this runs, so it asks until it is left alone.
const ADDRESS = '/methods'

test('a page that is unchanged is not sent again', async ({ request }) => {
  await expect(async () => {
    const first = await request.get(ADDRESS)
    const again = await request.get(ADDRESS, { headers: { 'if-none-match': first.headers().etag ?? '' } })
    expect(again.status()).toBe(304)
  }).toPass({ timeout: 20_000 })
})

test('a new source shows at once', async ({ page, request }) => {
  const address = '/models/xai/grok-2/price.input'
  await ingest('Grok 2 costs $2.34 per million input tokens.', 'https://example.com/grok-2-one')
  const first = await request.get(address)
  expect(await first.text()).toContain('2.34')
  await ingest('Grok 2 costs $5.67 per million input tokens.', 'https://example.com/grok-2-two')
  const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(200)
  await page.goto(address)
  await expect(page.getByRole('link', { name: /\$5\.67/ }).first()).toBeVisible()
})

test('what is nowhere, and a submission, are not kept', async ({ request }) => {
  for (const address of ['/nowhere', '/submissions/none?token=none'])
    expect((await request.get(address)).headers().etag, address).toBeUndefined()
})
