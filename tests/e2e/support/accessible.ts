import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './reader.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Checks a page as it is open now, also what is folded in it, against WCAG 2.2 AA; reports and goes on. */
export async function requireAccessible(page: Page, name: string): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click()
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${placesOf(nodes)}`)
  expect.soft(found, `${name} (${page.url()})`).toEqual([])
}

function placesOf(nodes: readonly { html: string }[]): string {
  return nodes
    .map(({ html }) => html)
    .slice(0, 3)
    .join('  ')
}
