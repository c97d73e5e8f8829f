import { expect, test } from '@playwright/test'

test('a page loads without errors, and nothing from elsewhere', async ({ page }) => {
  const errors: string[] = []
  const requested: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => requested.push(request.url()))
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(errors).toEqual([])
  expect(requested.filter((url) => new URL(url).host !== new URL(page.url()).host)).toEqual([])
})

test('a page runs no script that an article smuggles in', async ({ page }) => {
  const response = await page.goto('/')
  expect(response?.headers()['content-security-policy']).toMatch(
    /script-src 'self' 'nonce-[^']+' 'strict-dynamic';/,
  )
  const smuggled = await page.evaluate(async () => {
    const paragraph = document.createElement('p')
    paragraph.innerHTML = '<img src="data:," alt="" onerror="window.smuggled = true">'
    document.body.append(paragraph)
    await new Promise((resolve) => paragraph.querySelector('img')?.addEventListener('error', resolve))
    return 'smuggled' in window
  })
  expect(smuggled).toBe(false)
})

test('every page view has a nonce of its own', async ({ request }) => {
  const [one, two] = [await request.get('/'), await request.get('/')]
  expect(one.headers()['content-security-policy']).not.toBe(two.headers()['content-security-policy'])
})
