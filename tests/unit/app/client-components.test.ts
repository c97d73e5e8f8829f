import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = globSync('app/**/*.{ts,tsx}')
const runsInBrowser = (file: string) => /^['"]use client['"]/m.test(readFileSync(file, 'utf8'))
// Next.js wants this file itself, and no other, to run in the browser.
const REQUIRED_BY_NEXT = 'app/error.tsx'

test('there are pages to look at', () => {
  expect(files.length).toBeGreaterThan(20)
})

test("'use client' stands only in *.client.tsx", () => {
  const wrong = files.filter(
    (file) => runsInBrowser(file) && !file.endsWith('.client.tsx') && file !== REQUIRED_BY_NEXT,
  )
  expect(wrong).toEqual([])
})

test('every *.client.tsx says so', () => {
  expect(files.filter((file) => file.endsWith('.client.tsx') && !runsInBrowser(file))).toEqual([])
})
