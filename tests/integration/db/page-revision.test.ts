import { beforeAll, expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { pool } from '../../../lib/db/pool.ts'
import { listClaims } from '../../../lib/db/queries/claims.ts'
import { listSources } from '../../../lib/db/queries/sources.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { pageRevision } from '../../../scripts/serve/page-revision.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'

const MODEL = '/models/unknown/tern-2'
const TOPIC = `${MODEL}/price.input`
const OTHER = '/models/unknown/gull-9'
const GULL = HARBOR.replaceAll('Tern 2', 'Gull 9').replaceAll('tern-2', 'gull-9')

const read = (text: string) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')
let pages: string[] = []

async function revisions(): Promise<Record<string, string | undefined>> {
  return Object.fromEntries(await Promise.all(pages.map(async (page) => [page, await pageRevision(page)])))
}

beforeAll(async () => {
  await read(HARBOR)
  const [claim] = (await listClaims({ property: 'price.input' }, { limit: 1 })).items
  const [source] = (await listSources({}, { limit: 1 })).items
  pages = [MODEL, TOPIC, `${TOPIC}?cursor=x`, `/claims/${claim?.id}`, `/sources/${source?.slug}`]
})

test('a source about something else leaves the revision of a page, and changes that of lists', async () => {
  const [before, list] = [await revisions(), await pageRevision('/sources')]
  expect(Object.values(before)).not.toContain(undefined)
  await read(GULL)
  expect(await revisions()).toEqual(before)
  expect(await pageRevision('/sources')).not.toBe(list)
})

test('a source about the same changes the revision of every page that it touches', async () => {
  const [before, other] = [await revisions(), await pageRevision(OTHER)]
  await read(PIER)
  const after = await revisions()
  for (const page of pages) expect(after[page], page).not.toBe(before[page])
  expect(await pageRevision(OTHER)).toBe(other)
})

test('a source that is named otherwise changes the pages that name it', async () => {
  const [before, other] = [await revisions(), await pageRevision(OTHER)]
  await pool().query(
    `update source set publisher = 'Harbour Weekly' where title like 'Harbor notes on Tern%'`,
  )
  const after = await revisions()
  for (const page of pages) expect(after[page], page).not.toBe(before[page])
  expect(await pageRevision(OTHER)).toBe(other)
})

test('a model that is named otherwise changes its pages', async () => {
  const before = await pageRevision(TOPIC)
  await pool().query(`update model set name = 'Tern II' where key = 'unknown/tern-2'`)
  expect(await pageRevision(TOPIC)).not.toBe(before)
})

test.each(['/models/unknown/none', '/models/unknown/tern-2/speed', '/claims/none', '/sources/none'])(
  'what is not there has no revision: %s',
  async (page) => {
    expect(await pageRevision(page)).toBeUndefined()
  },
)
