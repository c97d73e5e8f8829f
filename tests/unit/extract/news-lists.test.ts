import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const seven = (date: string) => `Grok 7 | release_date | ${date} date`
const eight = (date: string) => `Grok 8 | release_date | ${date} date`

/** News as READMEs, changelogs and announcements list them. */
const reads: [string, string[]][] = [
  ['## News\n\n- [2025/03/14] 🔥 We release Grok 7 and Grok 8.', [seven('2025-03-14'), eight('2025-03-14')]],
  ['## News\n\n- **2024.12.20**: Grok 7 is out!', [seven('2024-12-20')]],
  ['## 更新\n\n- 2024-05-20 发布 Grok 7。', [seven('2024-05-20')]],
  ['## 更新\n\n- **[2024.05.30]** 发布 Grok 7 与 Grok 8。', [seven('2024-05-30'), eight('2024-05-30')]],
  ['## お知らせ\n\n- 2025年9月3日 Grok 7を公開', [seven('2025-09-03')]],
  // the date is a line of its own before a list, or an outer item
  [
    '## News\n\n*April 20, 2023*\n\n- Released Grok 7 and Grok 8, our first models.\n- Try our demo.',
    [seven('2023-04-20'), eight('2023-04-20')],
  ],
  ['## Updates\n\n- **2024-05-20**\n  - Open-sourced Grok 7.', [seven('2024-05-20')]],
  // a heading without a year stands under one that has it
  ['# Changelog\n\n## March 2025\n\n### March 12\n\n- **Grok 7**: our new open model', [seven('2025-03-12')]],
  [
    '# Changelog\n\n## 2025-02-05\n\nLaunched the following models:\n\n- Grok 7\n- Grok 8',
    [seven('2025-02-05'), eight('2025-02-05')],
  ],
  [
    '2023-11-23: 发布并开源了两款模型。\n\n其中一款较小。\n\n- `Grok 7`\n- `Grok 8`',
    [seven('2023-11-23'), eight('2023-11-23')],
  ],
]

/** What came out was something else, or the day is that of the text. */
const none: string[] = [
  '# Grok 7\n\n- [2025/02/01] We have released the training code.',
  '# Grok 7\n\n- [2025/02/01] We released the technical report of Grok 7.',
  '# Grok 7\n\n- 2024.06.01: 发布 Grok 7 的 4bits 量化版本。',
  '# Grok 7\n\n- 2024.05.20: 公开 Grok 7 的技术报告。',
  '## Updates\n\n- **2024-05-20**\n  - GGUF files of Grok 7 are available.',
  '## 2025-02-05\n\nWe fixed these models:\n\n- Grok 7\n- Grok 8',
  'プレスリリース 2025年10月7日 Grok 7 の新しい使い方について',
  'Press release, 7 October 2025\n\nGrok 7 in schools.',
  '# Grok 7\n\nFine-tuning will follow in May 2025.',
]

describe('news lists', () => {
  test.each(reads)('%s', (text, expected) => {
    const releases = claimsOf(text).map((line) => line.replace(/ \| event=\w+$/, ''))
    expect(releases).toEqual(expected)
  })
  test.each(none)('no release: %s', (text) => {
    expect(claimsOf(text).filter((line) => line.includes('release_date'))).toEqual([])
  })
})
