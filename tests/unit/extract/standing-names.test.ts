import { describe, expect, test } from 'vitest'
import type { Section } from '../../../lib/extract/names/card-names.ts'
import { houseNames } from '../../../lib/extract/names/house-names.ts'

const told = (texts: string[], headings: string[] = [], sections: Section[] = []) =>
  houseNames(texts, headings, sections).toSorted()

describe('names that a document makes plain', () => {
  const cases: [string, string[], string[]][] = [
    ['apposition', ['Inkwell released Halcyon, a reasoning model.'], ['Halcyon']],
    ['called', ['A smaller model called Halcyon Swift will follow.'], ['Halcyon Swift']],
    ['after the noun', ['Our older model, Petrichor 2, stays on sale.'], ['Petrichor 2']],
    ['German quotes', ['Isarwerk stellt sein Sprachmodell „Zeisig“ vor.'], ['Zeisig']],
    [
      'French quotes',
      ['« Mistigri », le nouveau modèle de Lutèce, est là. Mistigri Mini suit.'],
      ['Mistigri', 'Mistigri Mini'],
    ],
    ['Spanish', ['Lanzan Tepuy 4, un modelo abierto.', 'El martes salió Tepuy 4.'], ['Tepuy 4']],
    ['a list of models', ['We run two models: Puma and Puma Mini.'], ['Puma', 'Puma Mini']],
    [
      'Chinese list',
      ['目前有三个模型：晨星-Ultra、晨星-Flash 和晨星-Mini。'],
      ['晨星-Flash', '晨星-Mini', '晨星-Ultra'],
    ],
    ['Chinese quotes', ['公司发布大模型“白鹤 4”。白鹤 3 仍可调用。'], ['白鹤 3', '白鹤 4']],
    [
      'Hiragana',
      ['大規模言語モデル「かもめ2」を公開した。かもめ2 miniは来月。'],
      ['かもめ2', 'かもめ2 mini'],
    ],
    ['one sized name', ['Our own Corvid 7B runs on one card.'], ['Corvid 7B']],
    [
      'one mention, with what only models have',
      ['Cierva 1 tiene 9.000 millones de parámetros.'],
      ['Cierva 1'],
    ],
    ['one mention in Chinese', ['深圳公司的 Lantan-2 预计 12 月发布，参数量或达 4000 亿。'], ['Lantan-2']],
    ['one mention in German', ['Rhenania 2 hat ein Kontextfenster von 64.000 Tokens.'], ['Rhenania 2']],
    ['small ids', ['- pelican-3-turbo added', '- pelican-2 retired'], ['pelican-2', 'pelican-3-turbo']],
  ]
  test.each(cases)('%s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

  test('cards of one family, each with tokens under it', () => {
    const sections = [
      { heading: 'Sable', text: 'Context window: 256,000 tokens' },
      { heading: 'Sable Lite', text: 'Context window: 64,000 tokens' },
    ]
    expect(told(['Start with Sable.'], ['Sable', 'Sable Lite'], sections)).toEqual(['Sable', 'Sable Lite'])
  })
})

describe('cards with versions by a letter', () => {
  test('what is under the heading tells, and then ids and siblings are names too', () => {
    const sections = [
      { heading: 'Pellucid M3', text: 'Context window 256K tokens. Knowledge cutoff: May 2026.' },
      { heading: 'Pellucid M3 Lite', text: 'Context window 64K tokens.' },
    ]
    const headings = sections.map(({ heading }) => heading)
    expect(told(['Call pellucid-m3 or pellucid-m2.'], headings, sections)).toEqual(
      expect.arrayContaining(['Pellucid M3', 'Pellucid M3 Lite', 'pellucid-m2', 'pellucid-m3']),
    )
  })
})

describe('words with numbers that are no names', () => {
  const cases: [string, string[]][] = [
    ['amounts in Japanese', ['入力0.6ドル、出力2.4ドル。', '入力1.2ドル、出力4.8ドル。']],
    ['counts in Spanish', ['Con 2 millones de tokens.', 'Con 3 millones de tokens.']],
    ['software and chips', ['Python 3 and CUDA 12', 'Python 3 on Windows 11', 'Tesla T4']],
    [
      'chips and software beside facts of models',
      ['Trainium 2 trained on 9T tokens.', 'PyTorch 2 loads 8B parameters.'],
    ],
    ['a kind of model with its size', ['Sparse 1B and 3B models, with 400M active parameters.']],
    ['a board', ['It leads the OpenLLM Leaderboard, a ranking.']],
    ['one mention without any fact of a model', ['Harbour 2 opened in May.']],
    ['an adjective with a size', ['Dense 24B and sparse 30B models. A dense model is slow.']],
    ['who makes models', ['Northgate is a model company.', 'The Azure models. Azure Vision is a service.']],
    ['words with numbers in ids', ['use utf-8 and base-64', 'top-5 of covid-19']],
  ]
  test.each(cases)('%s', (_, texts) => expect(told(texts)).toEqual([]))

  test('a version by a letter is no name where the card is not of a model', () => {
    const sections = [{ heading: 'Orchard M3', text: 'A laptop with 16 GB, good for tokens.' }]
    expect(told(['Orchard M3 is fast.'], ['Orchard M3'], sections)).toEqual([])
  })

  test('cards of plans', () => {
    const sections = [
      { heading: 'Starter', text: '$9/month, a context of 32K tokens' },
      { heading: 'Starter Plus', text: '$19/month, 128K tokens' },
      { heading: 'Context Window', text: 'Up to 200,000 tokens' },
    ]
    expect(told(['Plans for all.'], ['Starter', 'Starter Plus', 'Context Window'], sections)).toEqual([])
  })
})
