import { describe, expect, it } from 'vitest'
import { LexiconPattern } from '../../../lib/extract/lexicon/lexicon-pattern.ts'
import { lexiconTable } from '../../../lib/extract/lexicon/lexicon-table.ts'
import { OpeningIndex } from '../../../lib/extract/lexicon/opening-index.ts'

describe('lexiconTable', () => {
  const ROWS = [
    { of: 'anything', pattern: new LexiconPattern(/\p{Lu}\w+ plan/u) },
    { of: 'price', pattern: new LexiconPattern(/(?<![A-Za-z])(?:price|cost)s?/i) },
    { of: 'plain', pattern: /price/ },
    { of: 'batch', pattern: new LexiconPattern(/\bbatch mode/) },
    { of: 'own index', pattern: new LexiconPattern(/tier/, '', new OpeningIndex()) },
  ]
  const rowsIn = lexiconTable(ROWS, ({ pattern }) => pattern)
  const unsure = ['anything', 'plain', 'own index']

  it.each([
    ['Costs of batch work', ['anything', 'price', 'plain', 'batch', 'own index']],
    ['repriced', unsure],
    ['', unsure],
  ])('gives the rows that may match in %j, in order', (text, expected) => {
    expect(rowsIn(text).map(({ of }) => of)).toEqual(expected)
  })

  it.each(['Costs of batch mode', 'the Pro plan', 'a tier price', 'repriced'])(
    'leaves out no row that matches in %j',
    (text) => {
      const matching = ROWS.filter(({ pattern }) => pattern.test(text))
      expect(rowsIn(text)).toEqual(expect.arrayContaining(matching))
    },
  )
})
