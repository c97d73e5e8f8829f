import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const reads: [string, string[]][] = [
  [
    '# Changelog\n\n## 2025-11-18\n\n- **Grok 7** is now generally available.\n- Grok 6 will be shut down soon.',
    ['Grok 7 | release_date | 2025-11-18 date'],
  ],
  ['# Letter of June 2025\n\nxAI shipped Grok 7 on the 10th.', ['Grok 7 | release_date | 2025-06-10 date']],
  [
    'Am 3. März 2026 hat die Firma das Modell Grok 7 vorgestellt, das mit der neuen Technik läuft und für alle ist.',
    ['Grok 7 | release_date | 2026-03-03 date'],
  ],
  [
    'Grok 8 soll im ersten Quartal 2026 erscheinen, und das ist für die Leute mit der App nicht neu.',
    ['Grok 8 | release_date | {"low":"2026-01","high":"2026-03"} date | expected'],
  ],
  [
    '## What is the knowledge cutoff of Grok 7?\n\nSeptember 2025.',
    ['Grok 7 | knowledge_cutoff | 2025-09 date'],
  ],
  ['xAI has not announced a release date for Grok 9.', ['Grok 9 | release_date | null date | unannounced']],
]

describe('dates', () => {
  test.each(reads)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
})

const silent = [
  '*Published 4 June 2026*\n\nGrok 7 is a model.',
  'Grok 6 will be supported until 30 June 2026.',
  'Version 1.4 of the SDK came out on 5 May 2025. Grok 7 uses it.',
]

describe('no dates of models', () => {
  test.each(silent)('%s', (text) => expect(claimsOf(text)).toEqual([]))
})
