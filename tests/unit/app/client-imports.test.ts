import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Files that a file loads when it runs: imports of types alone are gone by then, and server actions stay on the server. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const imports = text.matchAll(/^import (?!type )[^']*'(\.[^']+\.tsx?)'/gm)
  return [...imports].map(([, path = '']) => join(dirname(file), path))
}

function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  for (const next of importsOf(file)) {
    if (seen.has(next)) continue
    seen.add(next)
    loadedBy(next, seen)
  }
  return seen
}

const clients = globSync('app/**/*.client.tsx')

test('there are parts that run in browsers', () => {
  expect(clients.length).toBeGreaterThan(3)
  expect(loadedBy('app/submit/submit-form.client.tsx')).toContain('app/_words/counted.ts')
})

test.each(clients)('%s loads nothing of lib/ into a browser', (file) => {
  expect([...loadedBy(file)].filter((each) => each.startsWith('lib/'))).toEqual([])
})
