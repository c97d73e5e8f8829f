import { expect, test } from 'vitest'
import { claimGroups } from '../../../app/models/[vendor]/[model]/[property]/claim-groups.ts'
import { valueKey } from '../../../lib/claims/value.ts'
import type { VoiceRow } from '../../../lib/db/queries/voices-of-topic.ts'

let count = 0
function claim(publisher: string, figure: string, rest: Partial<VoiceRow> = {}): VoiceRow {
  const value = { kind: 'number', number: figure } as const
  return {
    id: `c_${++count}`,
    topicId: 't',
    modelKey: 'a/b',
    subject: 'B',
    property: 'context_window',
    value,
    valueKey: valueKey(value),
    unit: 'tokens',
    written: figure,
    qualifiers: {},
    scopeKey: '',
    modality: 'asserted',
    attributedTo: null,
    quote: '',
    quoteStart: 0,
    quoteEnd: 0,
    said: { date: '2026', basis: 'stated' },
    recordedAt: new Date(0),
    status: 'unconfirmed',
    statusSentence: '',
    withdrawnAt: null,
    voicesOfValue: 1,
    source: {
      id: publisher,
      slug: publisher,
      title: publisher,
      publisher,
      kind: 'press',
      published: null,
      url: null,
      records: null,
    },
    ...rest,
  }
}
const shape = (claims: VoiceRow[]) =>
  claimGroups(claims).map(({ first, voices }) => `${first.valueKey} by ${voices.length}`)

test('compatible figures are one group, others are not', () => {
  expect(shape([claim('A', '1000000'), claim('B', '1048576'), claim('C', '64000')])).toEqual([
    '1000000 by 2',
    '64000 by 1',
  ])
})

test('a publisher that says it twice is one voice', () => {
  expect(shape([claim('A', '64000'), claim('A', '64000')])).toEqual(['64000 by 1'])
})

test('a forecast stands apart from the same figure stated', () => {
  expect(shape([claim('A', '64000'), claim('B', '64000', { modality: 'expected' })])).toHaveLength(2)
})

test('conditions stand apart', () => {
  const onCodex = { qualifiers: { platform: 'Codex' }, scopeKey: 'platform=codex' }
  expect(shape([claim('A', '64000'), claim('B', '64000', onCodex)])).toHaveLength(2)
})

test('voices that are not listed are counted', () => {
  const [group] = claimGroups([
    claim('A', '1000000', { voicesOfValue: 40 }),
    claim('B', '1000000', { voicesOfValue: 40 }),
  ])
  expect(group).toMatchObject({ voiceCount: 40 })
  expect(group?.voices).toHaveLength(2)
})
