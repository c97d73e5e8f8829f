import { expect, test } from './support/reader.ts'

/** The title is found nowhere else, so that its absence can be checked. */
const article = (title: string) => `# ${title}

| Model | Input price (per 1M tokens) | Context window |
| --- | --- | --- |
| GPT-5.5 | $7.77 | 123,456 tokens |
`

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript'
  test.describe(how, () => {
    test.use({ javaScriptEnabled })

    test('a reader submits a pasted text, sees what is found, and it is public nowhere', async ({ page }) => {
      const title = `Pasted ${how}`
      await page.goto('/submit')
      await page.getByLabel('Text', { exact: true }).fill(article(title))
      await page.getByLabel('Publisher').fill('A submitter')
      await page.getByRole('button', { name: 'See what is found' }).click()
      await expect(page.getByText('Nothing is sent yet')).toBeVisible()
      await expect(page.getByText('GPT-5.5 · Input price: $7.77 per million tokens')).toBeVisible()

      await page.getByRole('button', { name: 'Send for review' }).click()
      await expect(page).toHaveURL(/\/submissions\/[^?]+\?token=.+/)
      await expect(page.getByRole('heading', { name: 'Pending' })).toBeVisible()
      await expect(page.getByText('GPT-5.5 · Input price: $7.77 per million tokens')).toBeVisible()
      await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)

      await page.goto('/models/openai/gpt-5.5/price.input')
      await expect(page.getByText('$7.77')).toHaveCount(0)
      await page.goto(`/sources?q=${encodeURIComponent(title)}`)
      await expect(page.getByText('No source fits these filters.')).toBeVisible()
    })

    test('a submitter can go back and change something before sending', async ({ page }) => {
      await page.goto('/submit')
      await page.getByLabel('Text', { exact: true }).fill(article('Changed'))
      await page.getByRole('button', { name: 'See what is found' }).click()
      await page.getByRole('button', { name: 'Change something' }).click()
      await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/# Changed/)
    })

    test('a file is read and sent', async ({ page }) => {
      await page.goto('/submit')
      await page.getByLabel('Or a file').setInputFiles({
        name: 'prices.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(article(`A file ${how}`)),
      })
      await page.getByRole('button', { name: 'See what is found' }).click()
      await expect(page.getByText('$7.77 per million tokens')).toBeVisible()
      await page.getByRole('button', { name: 'Send for review' }).click()
      await expect(page.getByRole('heading', { name: 'Pending' })).toBeVisible()
    })

    test('nothing to read, or no text, is explained', async ({ page }) => {
      await page.goto('/submit')
      await page.getByRole('button', { name: 'See what is found' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Paste the text of an article')
      await page.getByLabel('Or a file').setInputFiles({
        name: 'picture.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      })
      await page.getByLabel('Title').fill('Kept')
      await page.getByRole('button', { name: 'See what is found' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('not text')
      await expect(page.getByLabel('Title')).toHaveValue('Kept')
    })
  })
}

test('a submission cannot be seen without its token', async ({ page }) => {
  await page.goto('/submit')
  await page.getByLabel('Text', { exact: true }).fill(article('Secret'))
  await page.getByRole('button', { name: 'See what is found' }).click()
  await page.getByRole('button', { name: 'Send for review' }).click()
  await expect(page.getByRole('heading', { name: 'Pending' })).toBeVisible()
  const address = page.url()
  const answer = await page.request.get(address.replace(/token=.+$/, 'token=guessed'))
  expect(answer.status()).toBe(404)
})

test.describe('without JavaScript, which would say it before sending', () => {
  test.use({ javaScriptEnabled: false })

  test('a file that is too large is refused with a sentence', async ({ page }) => {
    await page.goto('/submit')
    await page.getByLabel('Or a file').setInputFiles({
      name: 'large.md',
      mimeType: 'text/markdown',
      buffer: Buffer.alloc(6_000_000, 'word '),
    })
    await page.getByRole('button', { name: 'See what is found' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('at most 5 MB')
  })
})
