import { beforeAll, expect, test } from 'vitest'
import { EMPTY_REGISTRY, type Registry } from '../../../lib/claims/registry.ts'
import { getClaim, listClaims } from '../../../lib/db/queries/claims.ts'
import { listStoredDocuments, type StoredDocument } from '../../../lib/db/queries/stored-documents.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { isReadAsOfToday, rereadSource } from '../../../lib/ingest/reread-source.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'
import { snapshot } from '../support/snapshot.ts'

/** What is learnt later: who makes Tern 2. */
const LEARNT: Registry = {
  ...EMPTY_REGISTRY,
  vendors: [{ key: 'ternworks', name: 'Ternworks', aliases: [] }],
  models: [{ key: 'ternworks/tern-2', name: 'Tern 2', vendor: 'ternworks', kind: 'model', aliases: [] }],
}

async function stored(title: string): Promise<StoredDocument> {
  const document = (await listStoredDocuments()).find((each) => each.title === title)
  if (!document) throw new Error(`${title} is not stored`)
  return document
}
const harbor = () => stored('Harbor notes on Tern 2')

beforeAll(async () => {
  for (const text of [HARBOR, PIER]) await ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')
})

test('every source that came in can be read again', async () => {
  const documents = await listStoredDocuments()
  expect(documents.map(({ title }) => title)).toEqual(['Harbor notes on Tern 2', 'Pier on Tern 2'])
  expect(documents.every((document) => isReadAsOfToday(document, EMPTY_REGISTRY))).toBe(true)
  for (const { sourceId, slug } of documents) {
    expect(await listStoredDocuments(sourceId)).toHaveLength(1)
    expect(await listStoredDocuments(slug)).toHaveLength(1)
  }
})

test('a trial shows the difference and stores nothing', async () => {
  const before = await snapshot()
  const { changed, added, gone } = await rereadSource(await harbor(), LEARNT, { dryRun: true })
  expect([changed.length, added.length, gone.length]).toEqual([3, 0, 0])
  expect(await snapshot()).toEqual(before)
})

test('a better reading corrects claims under their ids, and is then the current one', async () => {
  const before = await listClaims({ model: 'unknown/tern-2' }, { limit: 10 })
  const { changed } = await rereadSource(await harbor(), LEARNT)
  expect(changed.map(({ changes }) => changes.map(({ part }) => part))).toEqual([
    ['model'],
    ['model'],
    ['model'],
  ])
  const after = await listClaims({ model: 'ternworks/tern-2' }, { limit: 10 })
  const known = new Set(before.items.map(({ id }) => id))
  expect(after.items).toHaveLength(3)
  expect(after.items.every(({ id }) => known.has(id))).toBe(true)
  expect(isReadAsOfToday(await harbor(), LEARNT)).toBe(true)
  expect(isReadAsOfToday(await stored('Pier on Tern 2'), LEARNT)).toBe(false)
})

test('reading again with nothing new changes nothing', async () => {
  const before = await snapshot()
  const { same, changed, added, gone } = await rereadSource(await harbor(), LEARNT)
  expect({ same, changed, added, gone }).toEqual({ same: 3, changed: [], added: [], gone: [] })
  expect(await snapshot()).toEqual(before)
})

test('only what the source says now is read again', async () => {
  const [old] = (await listClaims({ model: 'unknown/tern-2', property: 'price.input' }, { limit: 1 })).items
  await ingestDocument(documentOf(PIER.replace('$7.00', '$6.00')), EMPTY_REGISTRY, 'command')
  await rereadSource(await stored('Pier on Tern 2'), LEARNT)
  expect(await getClaim(old?.id ?? '')).toMatchObject({ written: '$7.00', withdrawnBecause: 'capture' })
  const { items } = await listClaims({ model: 'ternworks/tern-2', property: 'price.input' }, { limit: 10 })
  expect(items.map(({ written }) => written)).toContain('$6.00')
})
