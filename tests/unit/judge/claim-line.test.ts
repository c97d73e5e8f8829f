import { describe, expect, it } from 'vitest'
import { ClaimLine, claimsOfLines } from '../../../lib/judge/claim-line.ts'

const line = (said: Partial<ClaimLine>): ClaimLine =>
  ClaimLine.parse({
    doc: 'card',
    subject: 'Acme One',
    property: 'context_window',
    value: 32_768,
    unit: 'tokens',
    start: 100,
    end: 122,
    ...said,
  })

const groupsOf = (...lines: readonly Partial<ClaimLine>[]) =>
  claimsOfLines(lines.map(line)).map(({ group }) => group)

describe('claim lines', () => {
  it('of one quote are items of one list', () => {
    const [a, b] = groupsOf({ value: 100 }, { value: 200 })
    expect(a).toBeDefined()
    expect(a).toBe(b)
  })

  it('right beside one another stand side by side', () => {
    const [a, b] = groupsOf({}, { value: 131_072, start: 124, end: 141 })
    expect(a).toBeDefined()
    expect(a).toBe(b)
  })

  it.each([
    ['far apart', { start: 900, end: 920 }],
    ['of another model', { subject: 'Acme Two', start: 124, end: 141 }],
    ['of another property', { property: 'max_output', start: 124, end: 141 }],
    ['of another speaker', { attributed_to: 'Acme', start: 124, end: 141 }],
  ])('%s do not', (_, other) => {
    expect(groupsOf({}, other)).toEqual([undefined, undefined])
  })
})
