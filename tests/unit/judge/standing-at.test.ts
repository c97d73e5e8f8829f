import { expect, test } from 'vitest'
import { judgeTopic } from '../../../lib/judge/judge-topic.ts'
import { standingAt } from '../../../lib/judge/standing-at.ts'
import { type Said, statement } from './statement.ts'

const recorded = (said: Said, at?: string) => ({
  ...statement(said),
  ...(at === undefined ? {} : { recordedAt: new Date(at) }),
})
const OLD = recorded({ value: 10, by: 'A', date: '2026-01', basis: 'published' }, '2026-02-01T10:00:00Z')
const NEW = recorded({ value: 5, by: 'B', date: '2026-04-23', basis: 'stated' }, '2026-03-01T10:00:00Z')
const TAKEN = recorded({ value: 7, by: 'C', date: '2026-03-15', basis: 'retrieved' })
const ALL = [OLD, NEW, TAKEN]

test.each([
  ['nothing asked', {}, ALL],
  ['before anything was said', { asOf: '2025' }, []],
  ['a day within the month that a source names', { asOf: '2026-01-10' }, [OLD]],
  ['the month itself', { asOf: '2026-01' }, [OLD]],
  ['when one was taken', { asOf: '2026-03-15' }, [OLD, TAKEN]],
  ['the day that a text states', { asOf: '2026-04-23' }, ALL],
  ['the day before', { asOf: '2026-04-22' }, [OLD, TAKEN]],
  ['the month of the day', { asOf: '2026-04' }, ALL],
  ['before the second was recorded', { knownAt: new Date('2026-02-15T00:00:00Z') }, [OLD, TAKEN]],
  ['the moment of its recording', { knownAt: new Date('2026-03-01T10:00:00Z') }, ALL],
  ['both', { asOf: '2026-02', knownAt: new Date('2026-02-15T00:00:00Z') }, [OLD]],
])('what stands: %s', (_, moment, standing) => {
  expect(standingAt(ALL, moment)).toEqual(standing)
})

test('a price that was cut later held before', () => {
  const history = [
    statement({ value: 10, by: 'A', date: '2025-01-01', basis: 'stated' }),
    statement({ value: 5, by: 'A', date: '2025-06-10', basis: 'stated' }),
  ]
  const best = (asOf: string) => judgeTopic(standingAt(history, { asOf })).best?.value
  expect([best('2025-03'), best('2025-07')]).toEqual([
    { kind: 'number', number: '10' },
    { kind: 'number', number: '5' },
  ])
})
