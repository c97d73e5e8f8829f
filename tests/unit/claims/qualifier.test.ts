import { describe, expect, test } from 'vitest'
import { Qualifiers, scopeKey } from '../../../lib/claims/qualifier.ts'

describe('scopeKey', () => {
  test('does not depend on the order of the keys', () =>
    expect(scopeKey({ platform: 'Codex', tier: 'batch' })).toBe(
      scopeKey({ tier: 'batch', platform: 'Codex' }),
    ))

  test.each([
    ['200K', '200,000 tokens'],
    ['>200k', '> 200K'],
    ['1M', '1m tokens'],
    ['off-peak', 'Off peak'],
  ])('%s and %s are one word', (a, b) => expect(scopeKey({ context: a })).toBe(scopeKey({ context: b })))

  test.each([
    ['<=200K', '>200K'],
    ['128K', '200K'],
  ])('%s and %s are not', (a, b) => expect(scopeKey({ context: a })).not.toBe(scopeKey({ context: b })))

  test('the same word under another key is another scope', () =>
    expect(scopeKey({ plan: 'Pro' })).not.toBe(scopeKey({ platform: 'Pro' })))

  test('nothing given is the empty scope', () => expect(scopeKey({})).toBe(''))
})

test.each([[{ colour: 'red' }], [{ tier: '' }]])('%j are no qualifiers', (given) =>
  expect(Qualifiers.safeParse(given).success).toBe(false),
)
