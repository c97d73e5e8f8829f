import { beforeAll, expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { listClaims } from '../../../lib/db/queries/claims.ts'
import { listFindings } from '../../../lib/db/queries/findings.ts'
import { getTopic } from '../../../lib/db/queries/topics.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'
import { snapshot } from '../support/snapshot.ts'

const read = (text: string) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')

beforeAll(async () => {
  await read(HARBOR)
  await read(PIER)
})

test('two sources that disagree are a contradiction with both sides', async () => {
  const { items } = await listFindings({ raised: true }, { limit: 10 })
  expect(items.map(({ property, a, b }) => [property, a.value, b.value])).toEqual([
    ['price.input', { kind: 'number', number: '4' }, { kind: 'number', number: '7' }],
  ])
  expect(items[0]?.sources.map(({ publisher }) => publisher).sort()).toEqual(['Harbor Weekly', 'Pier Review'])
})

test('what both say is well supported and not contested', async () => {
  const topic = await getTopic('unknown/tern-2/context_window')
  expect(topic).toMatchObject({
    claimCount: 2,
    voiceCount: 2,
    raisedCount: 0,
    best: { value: { number: '200000' }, voicesFor: 2 },
  })
})

test('reading the same bytes again changes nothing', async () => {
  const before = await snapshot()
  expect((await read(HARBOR)).outcome).toBe('unchanged')
  expect((await read(PIER)).outcome).toBe('unchanged')
  expect(await snapshot()).toEqual(before)
})

test('another description of a known source is kept, and its claims are judged again', async () => {
  const receipt = await ingestDocument(
    { ...documentOf(PIER), about: { publisher: 'Harbor Weekly' } },
    EMPTY_REGISTRY,
    'command',
  )
  expect(receipt.outcome).toBe('updated')
  expect(await getTopic('unknown/tern-2/context_window')).toMatchObject({ claimCount: 2, voiceCount: 1 })
  await ingestDocument(
    { ...documentOf(PIER), about: { publisher: 'Pier Review' } },
    EMPTY_REGISTRY,
    'command',
  )
})

test('a newer capture replaces the older one’s claims, which stay with a pointer to their successors', async () => {
  const before = await listClaims({ property: 'price.input' }, { limit: 10 })
  await read(PIER.replace('$7.00', '$4.00'))
  expect((await listFindings({ raised: true }, { limit: 10 })).items).toEqual([])
  const after = await listClaims({ property: 'price.input' }, { limit: 10 })
  expect(after.items).toHaveLength(before.items.length)
  const { getClaim } = await import('../../../lib/db/queries/claims.ts')
  const old = before.items.find((claim) => claim.value.kind === 'number' && claim.value.number === '7')
  const withdrawn = await getClaim(old?.id ?? '')
  expect(withdrawn).toMatchObject({ withdrawnBecause: 'capture', written: '$7.00' })
  expect(after.items.map((claim) => claim.id)).toContain(withdrawn?.successorId)
})

test('a page that goes back to what it said before is noticed, and its claims count again', async () => {
  const prices = async () =>
    (await listClaims({ property: 'price.input' }, { limit: 10 })).items.map(({ written }) => written)
  expect(await prices()).not.toContain('$7.00')
  expect((await read(PIER)).outcome).toBe('updated')
  expect(await prices()).toContain('$7.00')
  expect((await listFindings({ raised: true }, { limit: 10 })).items).toHaveLength(1)
  expect((await read(PIER)).outcome).toBe('unchanged')
})
