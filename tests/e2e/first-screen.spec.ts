import { expect, test } from './support/reader.ts'

const SCREENS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

for (const [screen, viewport] of Object.entries(SCREENS))
  for (const javaScriptEnabled of [true, false])
    test.describe(`on a ${screen}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport, javaScriptEnabled })

      test('who comes for the first time sees in one screen what this is, a contradiction whole, search and how to submit', async ({
        page,
      }) => {
        await page.goto('/')
        const main = page.getByRole('main')
        const contradiction = main.getByRole('region').first()
        for (const part of [
          page.getByRole('heading', { level: 1 }),
          main.getByRole('combobox').or(main.getByRole('searchbox')).first(),
          main.getByRole('link', { name: 'submit an article' }),
          contradiction,
        ]) {
          const box = await part.boundingBox()
          expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
        }
        await expect(contradiction.getByText('≠')).toBeVisible()
        await contradiction.getByRole('link').first().click()
        await expect(page.getByRole('heading', { name: /contradictions?$/ })).toBeVisible()
      })
    })
