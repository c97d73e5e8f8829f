import { expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { readDocument } from '../../../lib/ingest/read-document.ts'

const read = (text: string) =>
  readDocument({ bytes: new TextEncoder().encode(text), filename: 'a.md', registry: EMPTY_REGISTRY })
const left = (text: string) => read(text).notes.filter(({ rule }) => rule === 'clashing_cells')

test('a table that seems to give a model several prices is not believed, and that is said', () => {
  const table = `| Model | Colour | Price per 1M input tokens |
|---|---|---|
| Tern 2 | amber | $4 |
| Tern 2 | green | $7 |
| Tern 3 | amber | $5 |`
  expect(read(table).claims.map(({ subject }) => subject)).toEqual(['Tern 3'])
  expect(left(table).map(({ reason }) => reason)).toEqual([
    '2 figures of this table were left out. It seems to give Tern 2 several values for “Input price”; what tells them apart was not understood.',
  ])
})

test.each([
  ['equal values', '| Model | Input ($/1M) |\n|---|---|\n| Tern 2 | $4 |\n| Tern 2 | $4 |', 2],
  ['two currencies', '| Model | Input ($/1M) | Input (€/1M) |\n|---|---|---|\n| Tern 2 | $4 | €3.5 |', 2],
  [
    'two tiers',
    '| Model | Tier | Input ($/1M) |\n|---|---|---|\n| Tern 2 | Batch | $2 |\n| Tern 2 | Standard | $4 |',
    2,
  ],
  ['scores of several runs', '| Model | MMLU |\n|---|---|\n| Tern 2 | 81.2 |\n| Tern 2 | 82.4 |', 2],
])('%s do not clash', (_, table, count) => {
  expect(read(table).claims).toHaveLength(count)
  expect(left(table)).toEqual([])
})
