import { expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { countAll } from '../../../lib/db/queries/counts.ts'
import { getModel } from '../../../lib/db/queries/models.ts'
import { getTopic } from '../../../lib/db/queries/topics.ts'
import { ingestDocument } from '../../../lib/ingest/ingest-document.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'

const read = (text: string) => ingestDocument(documentOf(text), EMPTY_REGISTRY, 'command')

test('what is kept of models and topics follows what is read', async () => {
  await read(HARBOR)
  await read(PIER)
  expect(await getModel('unknown/tern-2')).toMatchObject({ claimCount: 6, topicCount: 3, contestedCount: 1 })
  expect(await countAll()).toEqual({ models: 1, sources: 2, claims: 6, topics: 3, contradictions: 1 })
  expect(await getTopic('unknown/tern-2/price.input')).toMatchObject({
    low: '4',
    high: '7',
    newest: '2026-03-05',
  })
  // The price that was contested is another now, and one topic is gone.
  await read(PIER.replaceAll('$7.00', '$4.00').replaceAll('| 200K  ', '| none '))
  expect(await getModel('unknown/tern-2')).toMatchObject({ contestedCount: 0 })
  expect(await countAll()).toMatchObject({ contradictions: 0 })
  expect(await getTopic('unknown/tern-2/price.input')).toMatchObject({ low: '4', high: '4' })
})
