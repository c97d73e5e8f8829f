import { requireAccessible } from './support/accessible.ts'
import { expect, test } from './support/reader.ts'

test('a reader finds a model by searching from any page', async ({ page }) => {
  await page.goto('/sources')
  await page.getByLabel('Search models and sources').fill('gpt 5.5')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'GPT-5.5', exact: true }).click()
  await expect(page).toHaveURL(/\/models\/openai\/gpt-5\.5$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('GPT-5.5')
})

test('a typing error is forgiven', async ({ page }) => {
  await page.goto('/search?q=claud%20opuss')
  await expect(page.getByRole('link', { name: /Claude Opus/ }).first()).toBeVisible()
})

test('a search without a hit says so', async ({ page }) => {
  await page.goto('/search?q=zzzzqqqq')
  await expect(page.getByText('No model, source or property is called anything like')).toBeVisible()
})

test('what is searched for never becomes markup', async ({ page }) => {
  await page.goto('/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: <img src=x onerror=alert(1)>')
})

test('a reader filters the models by name', async ({ page }) => {
  await page.goto('/models')
  await page.getByLabel('Name or part of it').fill('opus')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Anthropic' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'OpenAI' })).toHaveCount(0)
})

test('a reader is offered models as they type, and goes there by keyboard', async ({ page }) => {
  await page.goto('/methods')
  const search = page.getByRole('banner').getByLabel('Search models and sources')
  await expect(page.getByLabel(/Keys of one letter/)).toBeVisible()
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('gpt 5.5')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('GPT-5.5')
  await requireAccessible(page, 'suggestions')
  await search.focus()
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/models\/openai\/gpt-5\.5$/)
})

test('suggestions go when they are not wanted, and leave what was typed', async ({ page }) => {
  await page.goto('/methods')
  const search = page.getByRole('banner').getByLabel('Search models and sources')
  await search.pressSequentially('claude')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
})
