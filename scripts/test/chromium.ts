import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { DomainError } from '../../lib/claims/domain-error.ts'
import { env } from '../../lib/env.ts'
import { node, runProgram } from '../run-program.ts'

/** Names under which Linux distributions install Chromium or its like. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, an installed one, or Playwright's own.
 * @throws DomainError `not_found` when CHROMIUM_PATH leads nowhere.
 */
export function installedChromium(): string | undefined {
  const { CHROMIUM_PATH } = env()
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new DomainError('not_found', `CHROMIUM_PATH: there is no ${CHROMIUM_PATH}`)
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  return [...NAMES.map(findCommand), MACOS, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  )
}

/** Installs one: from the distribution as root on Debian, else Playwright's own. */
export async function installChromium(): Promise<void> {
  const commands = canUseApt()
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ]
    : [node('node_modules/@playwright/test/cli.js', 'install', 'chromium')]
  for (const command of commands) {
    const { ok, output } = await runProgram(command, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    if (!ok)
      throw new DomainError(
        'unavailable',
        `No Chromium could be installed (${command.join(' ')}). Install one, or set CHROMIUM_PATH\n${output}`,
      )
  }
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== undefined
}

function findCommand(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}
