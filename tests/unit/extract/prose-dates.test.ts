import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const reads: [string, string[]][] = [
  [
    '# Changelog\n\n## 2025-11-18\n\n- **Grok 7** is now generally available.\n- Grok 6 will be shut down soon.',
    ['Grok 7 | release_date | 2025-11-18 date'],
  ],
  ['# Letter of June 2025\n\nxAI shipped Grok 7 on the 10th.', ['Grok 7 | release_date | 2025-06-10 date']],
  [
    'Am 3. März 2026 hat die Firma das Modell Grok 7 veröffentlicht, das mit der neuen Technik läuft und für alle ist.',
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
  [
    'Seit die Firma Arbona am 27. November 2025 das Modell Grok 7 veröffentlicht hat, fragen uns die Leute oft, ob sich das lohnt.',
    ['Grok 7 | release_date | 2025-11-27 date'],
  ],
  [
    '*Sunday, 20 April 2025*\n\nGrok 8 is rumored for May, if a screenshot is to be believed.',
    ['Grok 8 | release_date | 2025-05 date | expected'],
  ],
  [
    'Published 5:42 PM GMT, Thu August 14, 2025\n\nThe news comes after xAI launched Grok 7 on August 7.',
    ['Grok 7 | release_date | 2025-08-07 date'],
  ],
  [
    'Grok 7 与 Grok 8 于 2025 年 11 月 20 日正式发布。',
    ['Grok 7 | release_date | 2025-11-20 date', 'Grok 8 | release_date | 2025-11-20 date'],
  ],
  [
    '# Grok 7\n\n2024年7月发布，参数量 70B。',
    ['Grok 7 | release_date | 2024-07 date', 'Grok 7 | parameters.total | 70000000000 parameters'],
  ],
  // the cue nearest to each date
  [
    'Grok 7 has a knowledge cutoff of March 2025 and was released on 5 June 2025.',
    ['Grok 7 | knowledge_cutoff | 2025-03 date', 'Grok 7 | release_date | 2025-06-05 date'],
  ],
  ['Grok 7 went live on 12 March 2026.', ['Grok 7 | release_date | 2026-03-12 date']],
  ['Grok 7, out since 2 December 2025, is popular.', ['Grok 7 | release_date | 2025-12-02 date']],
  [
    'Grok 6 managed well, and Grok 7, released in September 2025, did better.',
    ['Grok 7 | release_date | 2025-09 date'],
  ],
  ['Grok 7 has been on sale since May 2025.', ['Grok 7 | release_date | 2025-05 date']],
  ['Grok 7 knows nothing that happened after November 2025.', ['Grok 7 | knowledge_cutoff | 2025-11 date']],
  ['Grok 7 was trained on data up to August 2025.', ['Grok 7 | knowledge_cutoff | 2025-08 date']],
  [
    'Grok 7 is due in the second half of 2026.',
    ['Grok 7 | release_date | {"low":"2026-07","high":"2026-12"} date | expected'],
  ],
  ['Grok 7 was released in 2024.', ['Grok 7 | release_date | 2024 date']],
  [
    'El modelo Grok 7 salió el 18 de julio de 2024 y es para la gente.',
    ['Grok 7 | release_date | 2024-07-18 date'],
  ],
  [
    "Les connaissances de Grok 7 s'arrêtent à mars 2025, et le modèle est disponible pour tous.",
    ['Grok 7 | knowledge_cutoff | 2025-03 date'],
  ],
  [
    'Grok 7 est attendu au premier semestre 2026, et les clients le savent.',
    ['Grok 7 | release_date | {"low":"2026-01","high":"2026-06"} date | expected'],
  ],
  [
    '2025 年 7 月 11 日上线了 Grok 6，某公司 2025 年 7 月 28 日发布 Grok 7。',
    ['Grok 6 | release_date | 2025-07-11 date', 'Grok 7 | release_date | 2025-07-28 date'],
  ],
  ['Grok 7 的知识截止到2025年12月。', ['Grok 7 | knowledge_cutoff | 2025-12 date']],
  ['Grok 7は2025年10月20日に提供が始まりました。', ['Grok 7 | release_date | 2025-10-20 date']],
  ['Grok 7の知識は2024年5月で止まっています。', ['Grok 7 | knowledge_cutoff | 2024-05 date']],
  [
    '**And Grok 9?**\n\nIn the fourth quarter of 2026, I hope.',
    ['Grok 9 | release_date | {"low":"2026-10","high":"2026-12"} date | expected'],
  ],
  // years from the line that dates the text
  [
    '# News\n\n*By A. Writer · Leeds, 17 March 2026*\n\nGrok 8 is due in May.',
    ['Grok 8 | release_date | 2026-05 date | expected'],
  ],
  ['# News\n\n5 January 2026\n\nxAI launched Grok 7 in December.', ['Grok 7 | release_date | 2025-12 date']],
  [
    '# Rückblick\n\nAusgabe vom 18. März 2025\n\nSeit dem 12. März gibt es Grok 7, und das ist für die Leser neu.',
    ['Grok 7 | release_date | 2025-03-12 date'],
  ],
]

describe('dates', () => {
  test.each(reads)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
})

const silent = [
  '*Published 4 June 2026*\n\nGrok 7 is a model.',
  'Grok 6 will be supported until 30 June 2026.',
  'Version 1.4 of the SDK came out on 5 May 2025. Grok 7 uses it.',
  'A price cut for Grok 7 is planned for May 2026.',
  'Grok 7 will no longer be available from 5 May 2026.',
  'The paper on Grok 7 was published on 5 May 2026.',
  '# Grok 7を使ってみた\n\n2025年7月4日 文：水野\n\n公開された「Grok 7」を使った。',
  '# 【2025年11月】料金の比較\n\nGrok 7 は公開されました。',
  'xAI, founded in 2023, makes Grok 7.',
]

describe('no dates of models', () => {
  test.each(silent)('%s', (text) => expect(claimsOf(text)).toEqual([]))
})

const absences: [string, string[]][] = [
  ['xAI has not announced a release date for Grok 9.', ['Grok 9 | release_date | null date | unannounced']],
  ['xAI has not said when Grok 9 will be released.', ['Grok 9 | release_date | null date | unannounced']],
  [
    'What Grok 9 will cost has not been announced.',
    ['Grok 9 | price.token | null USD/1M tokens | unannounced'],
  ],
  [
    'xAI, which employs 40 people, would not say how many parameters Grok 9 has.',
    ['Grok 9 | parameters.total | null parameters | unannounced'],
  ],
  [
    'Einen Preis für Grok 9 nennt die Firma noch nicht, und das ist schade.',
    ['Grok 9 | price.token | null USD/1M tokens | unannounced'],
  ],
  [
    'La empresa no ha anunciado el precio de Grok 9.',
    ['Grok 9 | price.token | null USD/1M tokens | unannounced'],
  ],
  [
    "xAI n'a communiqué aucun tarif pour Grok 9.",
    ['Grok 9 | price.token | null USD/1M tokens | unannounced'],
  ],
  ['Grok 9 的价格还没有公布。', ['Grok 9 | price.token | null USD/1M tokens | unannounced']],
  ['Grok 9の料金は未定です。', ['Grok 9 | price.token | null USD/1M tokens | unannounced']],
]

const noAbsences = [
  'Has xAI not announced a price for Grok 9?',
  'Grok 9 does not say much about itself.',
  'The weights of Grok 9 are not public.',
  'xAI has not announced any changes for Grok 9.',
]

describe('what nobody has told', () => {
  test.each(absences)('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
  test.each(noAbsences)('nothing: %s', (text) => expect(claimsOf(text)).toEqual([]))
})
