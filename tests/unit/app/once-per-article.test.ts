import { expect, test } from 'vitest'
import { oncePerArticle } from '../../../app/_words/once-per-article.ts'
import type { SourceBrief } from '../../../lib/db/source-row.ts'

const source = (id: string, rest: Partial<SourceBrief> = {}): SourceBrief => ({
  id,
  slug: id,
  title: 'Prices',
  publisher: 'Press',
  kind: 'press',
  published: null,
  url: null,
  records: null,
  ...rest,
})
const digest = source('digest', {
  kind: 'digest',
  title: 'What Press says',
  records: { title: 'Prices', publisher: 'Press' },
})

test('our record of an article is left out where the article itself stands', () => {
  expect(oncePerArticle([digest, source('original')]).map(({ id }) => id)).toEqual(['original'])
})

test('our record stands alone where there is nothing else', () => {
  expect(oncePerArticle([digest]).map(({ id }) => id)).toEqual(['digest'])
})

test('two articles of one publisher are both named', () => {
  expect(oncePerArticle([source('a'), source('b', { title: 'Limits' })])).toHaveLength(2)
})
