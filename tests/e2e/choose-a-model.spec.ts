import { expect, test } from './support/reader.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an engineer finds models by what they must have, and sees apart where that is contested', async ({
      page,
    }) => {
      await page.goto('/models')
      await page.getByText('By what a model must have').click()
      await page.getByLabel('Context, at least').fill('900K')
      await page.getByLabel('Input price, at most').fill('6')
      await page.getByLabel('Order').selectOption('Lowest input price')
      await page.getByRole('button', { name: 'Find' }).click()

      await expect(page).toHaveURL(/context=900K/)
      await expect(page.getByLabel('Context, at least')).toHaveValue('900000')
      const perhaps = page.getByRole('region', { name: /only if one side is right/ }).first()
      await expect(perhaps.getByRole('link', { name: 'GPT-5.5', exact: true })).toBeVisible()
      await expect(perhaps.getByText(/claimed \$5 to \$60/).first()).toBeVisible()
    })

    test('an engineer compares two models and what a use would cost', async ({ page }) => {
      await page.goto('/models/openai/gpt-5.5')
      await page.getByRole('link', { name: 'Compare with others' }).click()
      await page.getByLabel('Add a model').selectOption({ label: 'Anthropic Claude Opus 4.7' })
      await page.getByRole('button', { name: 'Add' }).click()
      const columns = page.getByRole('table', { name: 'The models side by side' }).getByRole('columnheader')
      await expect(columns.filter({ hasText: 'Claude Opus 4.7' })).toBeVisible()

      await page.getByLabel('Requests a month').fill('1000')
      await page.getByRole('button', { name: 'Calculate' }).click()
      await expect(page).toHaveURL(/requests=1000/)
      const cost = page.getByRole('table', { name: 'The cost of each model a month' })
      await expect(cost.getByRole('row').filter({ hasText: 'GPT-5.5' })).toContainText('prices are contested')
    })
  })

test('a comparison of nothing offers one', async ({ page }) => {
  await page.goto('/compare?models=nobody/nothing')
  await page.getByRole('link', { name: 'GPT-5.5 and Claude Opus 4.7' }).click()
  await expect(page.getByRole('table', { name: 'The models side by side' })).toBeVisible()
})

test('what is typed as no number is left out, not an error', async ({ page }) => {
  await page.goto('/models?context=lots&input_price=1e9&sort=luck')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Models')
})
