import { test as base, expect } from '@playwright/test'

/** Tests in which an error in the browser's console, or a script that fails, is a failure. */
export const test = base.extend<{ consoleErrors: string[] }>({
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await use(errors)
      expect(errors, 'errors in the browser’s console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
