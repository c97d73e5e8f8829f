import { defineConfig } from '@playwright/test'
import { env } from './lib/env.ts'
import { installedChromium } from './scripts/test/chromium.ts'

const executablePath = installedChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/start-server.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // Set by the global setup before the workers read this file.
    baseURL: env().CLAIMCHECK_URL ?? 'http://localhost',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium's sandbox does not work for root, and root in a container is what runs this.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
