import { describe, expect, test } from 'vitest'
import { shortClaims } from './short-claims.ts'

const dates = (text: string): string[] =>
  shortClaims(text).filter((claim) => /release_date|knowledge_cutoff/.test(claim))

describe('who came out', () => {
  test.each([
    // what is put into the sentence is left out of it
    ['In May 2025, xAI — a firm founded in 2023 by old hands — released Grok 7.', ['release_date 2025-05']],
    ['In May 2025, xAI (founded in 2023) released Grok 7.', ['release_date 2025-05']],
    ['In May 2025, xAI, founded by old hands, released Grok 7.', ['release_date 2025-05']],
    // a noun for the verb
    ['We note the introduction of Grok 7 on May 18, 2025.', ['release_date 2025-05-18']],
    ['日本時間2025年5月1日に Grok 7 が利用可能になりました。', ['release_date 2025-05-01']],
    // whom the pronoun looks forward to
    ['Since its release in May 2025, Grok 7 has been copied.', ['release_date 2025-05']],
    // a family
    ['- [2025/05/30] We released the Grok 7 model series.', ['release_date 2025-05-30']],
    ['The Grok 7 series was released in May 2025.', ['release_date 2025-05']],
    // the verb is said once
    [
      'xAI launched Grok 6 in May 2024, Grok 7 in June 2025 and Grok 8 on July 3, 2025.',
      ['Grok 6: release_date 2024-05', 'release_date 2025-06', 'Grok 8: release_date 2025-07-03'],
    ],
    [
      'Grok 6 erschien im Mai 2024, Grok 7 im Juni 2025.',
      ['Grok 6: release_date 2024-05', 'release_date 2025-06'],
    ],
    [
      '2025年5月14日、xAIはGrok 7を発表した。Grok 8は同月24日に公開された。',
      ['release_date 2025-05-14', 'Grok 8: release_date 2025-05-24'],
    ],
    ['Q: When was Grok 7 released?\nA: May 24, 2025.', ['release_date 2025-05-24']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected))

  test.each([
    // compared with, not brought out
    ['xAI released Grok 7 in May 2025, and it beats Grok 6.', ['release_date 2025-05']],
    [
      'xAI launched Grok 7 on 25 May 2025 and compared it with Grok 6 and Grok 5.',
      ['release_date 2025-05-25'],
    ],
    ['xAI a dévoilé le 25 mai 2025 Grok 7, qui rivalise avec Grok 6.', ['release_date 2025-05-25']],
    [
      '- [2025/05/26] We released Grok 7, which surpasses Grok 6 (2024/03/15), Grok 5, and Grok 4.',
      ['release_date 2025-05-26'],
    ],
    // a name that is no model known here has the date for itself
    ['Grok 7 came out in May 2025; Wren Core dates from June 2025.', ['release_date 2025-05']],
    ['Grok 7 is new. xAI released Llama in February 2023.', ['Llama: release_date 2023-02']],
    // the title of a paper
    ['The paper "Grok 7: An Open Model" appeared in May 2025.', []],
    ['The prices of Grok 7 were cut in May 2025, those of Grok 6 in June 2025.', []],
  ])('and who did not: %s', (text, expected) => expect(dates(text)).toEqual(expected))
})

describe('where knowledge ends', () => {
  test.each([
    'Grok 7 knows about the world up to April 2025.',
    'The training data of Grok 7 ends in April 2025.',
    "Grok 7's training set runs until April 2025.",
    "Grok 7's knowledge is current to April 2025.",
    'Grok 7 has seen data up to early April 2025.',
    'Der Trainingsdatensatz von Grok 7 reicht bis April 2025.',
    'Los datos de entrenamiento de Grok 7 llegan hasta abril de 2025.',
    "Le modèle Grok 7 a été entraîné sur des données allant jusqu'en avril 2025.",
    'Grok 7 的训练数据截至 2025 年 4 月。',
  ])('%s', (text) => expect(dates(text)).toEqual(['knowledge_cutoff 2025-04']))

  test.each([
    'Our tests of Grok 7 ran until April 2025.',
    'The prices of Grok 7 are valid through April 2025.',
  ])('nothing: %s', (text) => expect(dates(text)).toEqual([]))
})
