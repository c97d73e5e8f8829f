import { pageKinds } from '../../scripts/site/page-kinds.ts'
import { requireAccessible } from './support/accessible.ts'
import { expect, test } from './support/reader.ts'

const PHONE = { width: 390, height: 844 }

for (const colorScheme of ['light', 'dark'] as const)
  test(`every kind of page meets WCAG 2.2 AA in the ${colorScheme} colours`, async ({ page, baseURL }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    for (const [name, address] of Object.entries(await pageKinds(baseURL ?? ''))) {
      await page.goto(address)
      await requireAccessible(page, name)
    }
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`a submission and its way there meet WCAG 2.2 AA in the ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/submit')
    await page.getByLabel('Text', { exact: true }).fill('GPT-5.5 costs $7.77 per million input tokens.')
    await page.getByRole('button', { name: 'See what is found' }).click()
    await expect(page.getByText('Nothing is sent yet')).toBeVisible()
    await requireAccessible(page, 'preview')
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(page.getByRole('heading', { name: 'Pending' })).toBeVisible()
    await requireAccessible(page, 'submission')
  })

test('no page scrolls sideways on a phone', async ({ page, baseURL }) => {
  await page.setViewportSize(PHONE)
  for (const [name, address] of Object.entries(await pageKinds(baseURL ?? ''))) {
    await page.goto(address)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(beyond, `${name} (${address})`).toBe(0)
  }
})

test('each page has one main heading, a title of its own and its canonical address', async ({
  page,
  baseURL,
}) => {
  const titles = new Set<string>()
  const addresses = Object.entries(await pageKinds(baseURL ?? ''))
  for (const [name, address] of addresses) {
    await page.goto(address)
    expect.soft(await page.getByRole('heading', { level: 1 }).count(), name).toBe(1)
    titles.add(await page.title())
    if (name === 'search') continue
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect.soft(new URL(canonical ?? '', page.url()).pathname, name).toBe(new URL(page.url()).pathname)
  }
  expect(titles.size).toBe(addresses.length)
})

test('the keyboard reaches the content past the navigation', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
