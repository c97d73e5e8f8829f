import { describe, expect, it } from 'vitest'
import { statementGroup } from '../../../lib/claims/statement-group.ts'

describe('statementGroup', () => {
  const cell = { kind: 'table', table: 2, row: 1, column: 3 } as const
  const prose = { kind: 'text', block: 7 } as const

  it('is the list that the reader found, else the table or the paragraph', () => {
    expect(statementGroup({ group: 'g1', locator: cell })).toBe('g1')
    expect(statementGroup({ locator: cell })).toBe('~table:2')
    expect(statementGroup({ locator: prose })).toBe('~block:7')
    expect(statementGroup({ locator: { kind: 'pointer', pointer: '/a' } })).toBeUndefined()
  })

  it('parts what is reported of others from what the source says itself', () => {
    expect(statementGroup({ locator: prose, attributedTo: 'Acme/Lab' })).toBe('~block:7:Acme/Lab')
  })
})
