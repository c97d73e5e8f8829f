import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const table = (header: string, ...rows: readonly string[]) =>
  [`| ${header} |`, `|${'---|'.repeat(header.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  )

/** "Grok 7 2025-06": whom a text lets come out, and when. */
const releases = (text: string): string[] =>
  claimsOf(text)
    .filter((claim) => claim.includes('| release_date |'))
    .map((claim) => claim.replace(/ \| release_date \| (\S+) date/, ' $1'))

describe('a column of days beside the names of models', () => {
  test.each([
    ['it stands first', table('Date | Model', 'Feb 2025 | Grok 6', 'Jun 2025 | Grok 7')],
    [
      'beside makers and notes',
      table(
        'Model | Maker | Date | Notes',
        'Grok 6 | xAI | Feb 2025 | 7B',
        'Grok 7 | xAI | Jun 2025 | 9B, MoE',
      ),
    ],
    [
      'beside what the models are',
      table(
        'When | Model | Context | License',
        'Feb 2025 | Grok 6 | 128K | MIT',
        'Jun 2025 | Grok 7 | 1M | MIT',
      ),
    ],
    ['in another language', table('Modell | Datum', 'Grok 6 | Februar 2025', 'Grok 7 | Juni 2025')],
  ])('%s: when they came out', (_, text) =>
    expect(releases(text)).toEqual(['Grok 6 2025-02', 'Grok 7 2025-06']),
  )

  test.each([
    [
      'beside scores',
      table('Date | Model | Score', '2025-02-01 | Grok 6 | 88.7', '2025-06-01 | Grok 7 | 90.1'),
    ],
    ['beside prices', table('Date | Model | Input', '2025-02-01 | Grok 6 | $2', '2025-06-01 | Grok 7 | $3')],
    [
      'beside times',
      table('Model | Latency (ms) | Date', 'Grok 6 | 420 | 2025-02-01', 'Grok 7 | 380 | 2025-06-01'),
    ],
    [
      'under another event',
      `# Deprecations\n\n${table('Date | Model | Notes', '2025-02-01 | Grok 6 | old', '2025-06-01 | Grok 7 | old')}`,
    ],
    [
      'beside what comes instead',
      table('Date | Model | Replacement', '2025-02-01 | Grok 6 | Grok 8', '2025-06-01 | Grok 7 | Grok 8'),
    ],
  ])('%s: days of something else', (_, text) => expect(releases(text)).toEqual([]))
})

describe('a table of days and what happened on them', () => {
  test.each([
    [table('When | What', 'Nov 30, 2024 | Grok 6 released', '1 May 2025 | Grok 7 launches'), 2],
    [table('Year | Milestone', '2024 | Grok 6 released', '2025 | Grok 7 is open-sourced'), 2],
    [table('Datum | Ereignis', '18.07.2024 | xAI veröffentlicht Grok 6', '18.04.2025 | Grok 7 erscheint'), 2],
    [table('日期 | 事件', '2024年5月 | Grok 6 发布', '2025年5月 | Grok 7 开源'), 2],
    [`# Timeline\n\n${table('Date | Event', 'March 2024 | Grok 6', 'July 2025 | Grok 7')}`, 2],
    [table('Date | Details', '2025-06-10 | Grok 6 price cut by 80%', '2025-07-14 | Grok 7 removed'), 0],
    [table('Date | Change', '2025-06-10 | Grok 6 supports images', '2025-07-14 | Grok 7 deprecated'), 0],
  ])('%s', (text, count) => expect(releases(text)).toHaveLength(count))
})

describe('an entry of a list that is a day and a name', () => {
  test.each([
    ['- **2025-06-23** Grok 7', ['Grok 7 2025-06-23']],
    ['- 2025-06-23: Grok 7 (xAI)', ['Grok 7 2025-06-23']],
    ['## Timeline\n\n- June 2025: Grok 7, with tools', ['Grok 7 2025-06']],
    [
      '## Release history\n\n* Grok 6 (February 2025)\n* Grok 7 — June 3, 2025',
      ['Grok 6 2025-02', 'Grok 7 2025-06-03'],
    ],
    ['Releases:\n\n- Jun 2025: Grok 7 and Grok 7 mini', ['Grok 7 2025-06', 'Grok 7 mini 2025-06']],
    ['### Línea de tiempo\n\n- 5 de junio de 2025: Grok 7', ['Grok 7 2025-06-05']],
    ['## 时间线\n\n- 2025年6月：Grok 7', ['Grok 7 2025-06']],
    ['## Timeline\n\n### June 2025\n\n- Grok 7', ['Grok 7 2025-06']],
  ])('%s', (text, expected) => expect(releases(text)).toEqual(expected))

  test.each([
    '- 2025-06-23: Grok 7 support',
    '- 2025-06-23: Grok 7 (deprecated)',
    '- 2025-06-23: added Grok 7',
    '- Grok 7 (2025-06-23)',
    '## Deprecation timeline\n\n- 2025-06-23: Grok 7',
    '## Price history\n\n- June 2025: Grok 7',
    '## Timeline\n\n- June 2025: Grok 7 scores 94.6% on AIME',
  ])('no release: %s', (text) => expect(releases(text)).toEqual([]))
})
