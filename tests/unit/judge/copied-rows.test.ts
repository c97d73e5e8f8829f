import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../lib/claims/statement.ts'
import { copiedRows } from '../../../lib/judge/copied-rows.ts'
import { judgeAll } from '../../../lib/judge/judge-all.ts'
import { type Said, statement } from './statement.ts'

const about = (subject: string, said: Said): Statement => ({
  ...statement(said),
  subject,
  modelKey: `acme/${subject.toLowerCase().replaceAll(' ', '-')}`,
})

/** What one source says of one model, price by price. */
const row = (by: string, subject: string, [input, output, window]: readonly [number, number, number]) => [
  about(subject, { by, property: 'price.input', value: input }),
  about(subject, { by, property: 'price.output', value: output }),
  about(subject, { by, property: 'context_window', value: window }),
]

const TRUE_ROWS = ['A', 'C'].flatMap((by) => [
  ...row(by, 'Acme One', [5, 30, 400_000]),
  ...row(by, 'Basalt', [1, 4, 200_000]),
])
const causes = (statements: readonly Statement[]) => judgeAll(statements).map(({ cause }) => cause)

describe('a row that was copied', () => {
  it('is the likely cause of every contradiction that it makes', () => {
    const copied = [...row('B', 'Acme One', [1, 4, 200_000]), ...row('B', 'Basalt', [1, 4, 200_000])]
    expect(causes([...TRUE_ROWS, ...copied])).toEqual(
      Array(3).fill('a copy of the row of Basalt in the same source'),
    )
    expect(judgeAll([...TRUE_ROWS, ...copied])[0]?.sentence).toMatch(
      / Likely cause: a copy of the row of Basalt in the same source\.$/,
    )
  })

  it('is none where one figure differs, where few are shared, and where a variant has its model’s row', () => {
    const differs = [...row('B', 'Acme One', [1, 4, 200_000]), ...row('B', 'Basalt', [1, 4, 128_000])]
    expect(copiedRows(differs)).toEqual([])
    const few = [
      ...row('B', 'Acme One', [1, 4, 200_000]).slice(0, 2),
      ...row('B', 'Basalt', [1, 4, 200_000]).slice(0, 2),
    ]
    expect(copiedRows(few)).toEqual([])
    const variant = [...row('B', 'Acme One', [1, 4, 200_000]), ...row('B', 'Acme One Fast', [1, 4, 200_000])]
    expect(causes([...TRUE_ROWS, ...variant]).filter((cause) => /copy/.test(cause ?? ''))).toEqual([])
  })
})
