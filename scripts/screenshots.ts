import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { env } from '../lib/env.ts'
import { runCommand } from './run-command.ts'
import { pageKinds } from './site/page-kinds.ts'
import { installedChromium } from './test/chromium.ts'
import { userFolder } from './user-folder.ts'

const THEMES = ['light', 'dark'] as const
const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

/**
 * `npm run screenshots -- [FOLDER] [--only KIND]`: every kind of page of a running Claimcheck (CLAIMCHECK_URL, else
 * the one on PORT) in both themes, on a desk and on a phone.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', multiple: true, default: [] } },
  })
  const { CLAIMCHECK_URL, PORT } = env()
  const origin = CLAIMCHECK_URL ?? `http://localhost:${PORT}`
  const folder = resolve(userFolder(), positionals[0] ?? 'screenshots')
  const kinds = Object.entries(await pageKinds(origin))
  const wanted = kinds.filter(([kind]) => values.only.length === 0 || values.only.includes(kind))
  await mkdir(folder, { recursive: true })
  const executablePath = installedChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  await using _ = { [Symbol.asyncDispose]: () => browser.close() }
  for (const [kind, address] of wanted)
    await photograph(browser, new URL(address, origin).href, join(folder, kind))
  console.log(
    `${wanted.length} kinds of pages, each ${THEMES.length * Object.keys(SCREENS).length} times: ${folder}`,
  )
})

async function photograph(browser: Browser, address: string, name: string): Promise<void> {
  for (const colorScheme of THEMES)
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      const page = await browser.newPage({ colorScheme, viewport })
      await page.goto(address, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({
        path: `${name.replaceAll(' ', '-')}-${colorScheme}-${screen}.png`,
        fullPage: true,
      })
      await page.close()
    }
}
