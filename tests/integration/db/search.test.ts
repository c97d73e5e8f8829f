import { beforeAll, expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { search } from '../../../lib/db/queries/search.ts'
import { searchQuotes } from '../../../lib/db/queries/search-quotes.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'

beforeAll(async () => {
  for (const text of [HARBOR, PIER, PIER.replaceAll('Pier', 'Café').replaceAll('pier', 'cafe')])
    await ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')
})

test.each([
  ['tern 2', 'Tern 2'],
  ['TERN2', 'Tern 2'],
  ['trn 2', 'Tern 2'],
  ['harbor', 'Harbor notes on Tern 2'],
  ['cafe', 'Café on Tern 2'],
  ['pier review', 'Pier on Tern 2'],
])('%s finds %s first', async (q, title) => {
  expect((await search(q))[0]?.title).toBe(title)
})

test.each(['zzzzqqq', '%', '', '   '])('%j finds no name', async (q) => {
  expect(await search(q)).toEqual([])
})

test.each([
  ['input price', ['Input price']],
  ['price', ['Input price', 'Output price']],
  ['tern 2 input pricee', ['Tern 2 · Input price']],
  ['context window', ['Context window']],
])('%s finds the property, alone or of a model', async (q, titles) => {
  const hits = await search(q)
  expect(hits.slice(0, titles.length).map(({ title }) => title)).toEqual(titles)
})

test('a property that nobody states anything of is not found', async () => {
  expect((await search('knowledge cutoff')).filter(({ kind }) => kind === 'property')).toEqual([])
})

test('a model is found with how many claims it has', async () => {
  expect((await search('tern 2'))[0]).toMatchObject({ kind: 'model', claimCount: 9 })
})

test('quotes are found by their words, in any order and case', async () => {
  const [claim] = await searchQuotes('INPUT million costs', 5)
  expect(claim?.quote).toContain('$4 per million input tokens')
})

test('a quote that makes several claims is given once', async () => {
  const claims = await searchQuotes('costs per million', 5)
  expect(claims).toHaveLength(1)
})

test.each(['zeppelin', '"input million"', 'costs -input', "'", '& | !', ''])(
  '%j finds no quote',
  async (q) => {
    expect(await searchQuotes(q, 5)).toEqual([])
  },
)
