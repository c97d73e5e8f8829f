import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/integration/support/database-server.ts',
          setupFiles: 'tests/integration/support/own-database.ts',
          // Starting PostgreSQL and whole programs takes seconds on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'eval', include: ['tests/eval/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
})
