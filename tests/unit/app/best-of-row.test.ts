import { expect, test } from 'vitest'
import { bestOfRow } from '../../../app/compare/best-of-row.ts'
import type { TopicRow } from '../../../lib/db/topic-row.ts'

function topic(id: string, number: string, qualifiers = {}): TopicRow {
  return {
    id,
    modelKey: id,
    modelName: id,
    property: 'price.input',
    claimCount: 1,
    sourceCount: 1,
    voiceCount: 1,
    raisedCount: 0,
    best: {
      qualifiers,
      value: { kind: 'number', number },
      unit: 'USD/1M tokens',
      modality: 'asserted',
      written: number,
      support: 'one_source',
      voicesFor: 1,
      voicesInAll: 1,
      sentence: '',
    },
    facts: [],
    low: null,
    high: null,
    newest: null,
    revision: 1,
    judgedAt: null,
  }
}
const best = (topics: (TopicRow | undefined)[], better: 'lower' | 'higher' | undefined = 'lower') => [
  ...bestOfRow(topics, better),
]

test('the lowest price, the highest score, exactly compared', () => {
  expect(best([topic('a', '0.10'), topic('b', '0.1'), topic('c', '5')])).toEqual(['a', 'b'])
  expect(best([topic('a', '5'), topic('b', '60')], 'higher')).toEqual(['b'])
})

test.each([
  ['one figure only', [topic('a', '5'), undefined]],
  ['all are equal', [topic('a', '5'), topic('b', '5.0')]],
  ['conditions differ', [topic('a', '5'), topic('b', '2.5', { tier: 'batch' })]],
])('none is marked: %s', (_, topics) => {
  expect(best(topics)).toEqual([])
})

test('none is marked where no way is better', () => {
  expect([...bestOfRow([topic('a', '5'), topic('b', '6')], undefined)]).toEqual([])
})
