import { beforeAll, expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { listDecisions } from '../../../lib/db/queries/decisions.ts'
import { findingHistory } from '../../../lib/db/queries/finding-history.ts'
import { getFinding, listFindings } from '../../../lib/db/queries/findings.ts'
import { getTopic } from '../../../lib/db/queries/topics.ts'
import { decideFinding } from '../../../lib/ingest/decide-finding.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'

const TOPIC = 'unknown/tern-2/price.input'
const read = (text: string) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')
const open = async () => (await listFindings({ raised: true, status: 'open' }, { limit: 10 })).items
let id: string

beforeAll(async () => {
  await read(HARBOR)
  await read(PIER)
  id = (await open())[0]?.id ?? ''
})

test('a decided contradiction is no longer open, and its topic says so', async () => {
  const before = await getTopic(TOPIC)
  await decideFinding({ id, action: 'explained', who: 'ada', why: 'Pier gives the price of the fast tier' })
  expect(await open()).toEqual([])
  const after = await getTopic(TOPIC)
  expect([before?.raisedCount, after?.raisedCount]).toEqual([1, 0])
  expect(after?.revision).toBeGreaterThan(before?.revision ?? 0)
})

test('reading the sources again, in other words, and another source on one side, do not reopen it', async () => {
  await read(HARBOR.replace('costs $4 per million', 'is at $4.00 per million'))
  await read(PIER.replaceAll('pier.example', 'quay.example').replaceAll('Pier', 'Quay'))
  expect(await open()).toEqual([])
  expect(await getFinding(id)).toMatchObject({ status: 'explained', goneAt: null })
  expect((await getFinding(id))?.sources).toHaveLength(3)
})

test('another value on either side is another finding, and it is open', async () => {
  await read(PIER.replace('$7.00', '$8.00'))
  const found = await open()
  expect(found.map(({ b }) => b.value)).toEqual([{ kind: 'number', number: '8' }, expect.anything()])
  expect(found.map((finding) => finding.id)).not.toContain(id)
})

test('a value that comes back finds its old decision', async () => {
  await read(`${PIER}\nCorrected.\n`)
  expect(await open()).toEqual([])
  expect(await getFinding(id)).toMatchObject({ status: 'explained', goneAt: null })
})

test('it can be opened again, and every decision is kept in order', async () => {
  await decideFinding({ id, action: 'reopen', who: 'bo', why: 'the fast tier costs $9' })
  expect((await open()).map((finding) => finding.id)).toEqual([id])
  await decideFinding({ id, action: 'source-corrected', who: 'bo', why: 'Pier will mend it' })
  expect((await getFinding(id))?.status).toBe('source_corrected')
  expect((await listDecisions('finding', id)).map(({ who, action }) => [who, action])).toEqual([
    ['ada', 'explained'],
    ['bo', 'reopen'],
    ['bo', 'source-corrected'],
  ])
  expect((await findingHistory(id)).map(({ what }) => what)).toEqual([
    'first_seen',
    'explained',
    'reopen',
    'source-corrected',
  ])
})

test('what changes nothing, or decides nothing, is refused', async () => {
  const again = { id, action: 'source-corrected', who: 'ada', why: 'again' } as const
  await expect(decideFinding(again)).rejects.toThrow(/source corrected already/)
  await expect(decideFinding({ ...again, id: 'f_none' })).rejects.toThrow(/no finding "f_none"/)
  expect(await listDecisions('finding', id)).toHaveLength(3)
})
