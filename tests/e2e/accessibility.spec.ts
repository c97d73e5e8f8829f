import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/reader.ts'

const PHONE = { width: 390, height: 844 }

/** One address of each kind of page; those of a claim and a source are looked up. */
async function addressesOf(page: Page): Promise<Record<string, string>> {
  await page.goto('/models/openai/gpt-5.5/price.input')
  const first = async (prefix: string) =>
    (await page.locator(`table a[href^="${prefix}"]`).first().getAttribute('href')) ?? '/'
  return {
    home: '/',
    search: '/search?q=gpt',
    models: '/models',
    model: '/models/openai/gpt-5.5',
    topic: '/models/openai/gpt-5.5/price.input',
    'topic of dates': '/models/openai/gpt-5.5/release_date',
    claim: await first('/claims/'),
    sources: '/sources',
    source: await first('/sources/'),
    contradictions: '/contradictions',
    submit: '/submit',
    methods: '/methods',
  }
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`every kind of page meets WCAG 2.2 AA in the ${colorScheme} colours`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    for (const [name, address] of Object.entries(await addressesOf(page))) {
      await page.goto(address)
      // what is folded must hold as well
      for (const summary of await page.locator('summary').all()) await summary.click()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join('  ')}`,
      )
      expect.soft(found, `${name} (${address})`).toEqual([])
    }
  })

test('no page scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE)
  for (const [name, address] of Object.entries(await addressesOf(page))) {
    await page.goto(address)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(beyond, `${name} (${address})`).toBe(0)
  }
})

test('each page has one main heading, a title of its own and its canonical address', async ({ page }) => {
  const titles = new Set<string>()
  const addresses = Object.entries(await addressesOf(page))
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
