import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../lib/claims/judgement.ts'
import type { Statement } from '../../../lib/claims/statement.ts'
import { compareStatements } from '../../../lib/judge/compare-statements.ts'
import { judgeAcross } from '../../../lib/judge/judge-model.ts'
import { judgeTopic } from '../../../lib/judge/judge-topic.ts'
import { type Said, statement } from './statement.ts'

/** Few values, scopes, voices and dates, so that all of them meet. */
const figure = fc.constantFrom<Said>(
  { value: 5, written: '$5' },
  { value: 5, written: '$5.00' },
  { value: 5.2, written: '$5.20' },
  { value: 60, written: '$0.060' },
  { value: 0.005, written: '$0.005' },
  { value: 0, written: 'Free' },
  { value: 5, written: '$5', modality: 'approximate' },
  { value: 2.5, written: '~$2.50', modality: 'expected' },
  { value: 4, written: '$4', modality: 'at_least' },
  { value: null, modality: 'denied' },
  { value: null, modality: 'unannounced' },
)

const said = fc.record({
  by: fc.constantFrom('A', 'B', 'C', 'D'),
  qualifiers: fc.constantFrom(
    {},
    { tier: 'peak' },
    { tier: 'batch' },
    { platform: 'Azure' },
    { context: '>200K' },
  ),
  kind: fc.constantFrom('blog', 'vendor', 'dataset', 'press'),
  when: fc.constantFrom<Pick<Said, 'date' | 'basis'>>(
    {},
    { date: '2025-03' },
    { date: '2025-06-10', basis: 'stated' },
    { date: '2026-01-02', basis: 'stated' },
  ),
  listed: fc.boolean(),
})

const anyStatement = fc.tuple(figure, said).map(([value, { when, listed, by, ...rest }]) =>
  statement({
    ...value,
    ...rest,
    by,
    ...when,
    firstParty: by === 'A',
    ...(listed && { group: `list of ${by}` }),
  }),
)
const topic = fc.array(anyStatement, { minLength: 1, maxLength: 14 })

/** What must not depend on the order: statuses by what they are about, groups without their indices. */
function inspect(statements: readonly Statement[], { statuses, groups, ...rest }: Judgement) {
  const byStatement = statements.map((each, index) => JSON.stringify([each, statuses[index]])).sort()
  return {
    ...rest,
    byStatement,
    groups: groups.map(({ statements: members, ...group }) => [group, members.length]),
  }
}

/** Busy machines are slow, not wrong. */
const PATIENCE = { timeout: 30_000 }

describe('judging', PATIENCE, () => {
  it('compares symmetrically', () => {
    fc.assert(
      fc.property(anyStatement, anyStatement, (a, b) => {
        expect(compareStatements(a, b)).toEqual(compareStatements(b, a))
      }),
      { numRuns: 100 },
    )
  })

  it('finds the same whatever order the statements come in', () => {
    fc.assert(
      fc.property(
        topic.chain((statements) =>
          fc.tuple(
            fc.constant(statements),
            fc.shuffledSubarray(statements, { minLength: statements.length, maxLength: statements.length }),
          ),
        ),
        ([statements, shuffled]) => {
          expect(inspect(shuffled, judgeTopic(shuffled))).toEqual(inspect(statements, judgeTopic(statements)))
          expect(judgeAcross(shuffled)).toEqual(judgeAcross(statements))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds the same when it judges twice', () => {
    fc.assert(
      fc.property(topic, (statements) => {
        expect(judgeTopic(statements)).toEqual(judgeTopic(statements))
      }),
      { numRuns: 50 },
    )
  })

  it('gives every finding an id of its own', () => {
    fc.assert(
      fc.property(topic, (statements) => {
        const ids = judgeTopic(statements).findings.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 100 },
    )
  })
})

const SUPPORT = { contested: 0, one_source: 1, well_supported: 2 } as const

describe('an independent voice that agrees', PATIENCE, () => {
  it('never lowers the support of the best value', () => {
    fc.assert(
      fc.property(topic, (statements) => {
        const { best } = judgeTopic(statements)
        if (!best) return
        const { qualifiers, value, unit, modality, written } = best
        const agreeing: Statement = {
          ...statement({ value: 1, by: 'New voice' }),
          qualifiers,
          value,
          unit,
          modality,
          written,
        }
        const after = judgeTopic([...statements, agreeing]).facts.find(
          (fact) => JSON.stringify(fact.qualifiers) === JSON.stringify(qualifiers),
        )
        expect(after?.voicesFor).toBeGreaterThan(best.voicesFor)
        expect(SUPPORT[after?.support ?? 'contested']).toBeGreaterThanOrEqual(SUPPORT[best.support])
      }),
      { numRuns: 100 },
    )
  })
})
