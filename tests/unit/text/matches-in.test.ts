import { describe, expect, it } from 'vitest'
import { matchesIn } from '../../../lib/text/matches-in.ts'

const TEXTS = ['', 'a1b22', '😀x😀', 'aaa']
const PATTERNS = [/\d+/g, /a?/g, /(?=x)|(?<=x)/gu, /(?:)/gu, /(?<two>aa)/g]

describe('matchesIn', () => {
  it.each(PATTERNS.flatMap((pattern) => TEXTS.map((text) => [pattern, text] as const)))(
    '%s finds in %j what matchAll finds',
    (pattern, text) => expect(matchesIn(pattern, text)).toEqual([...text.matchAll(pattern)]),
  )

  it('begins anew each time', () => {
    const pattern = /a/g
    expect([matchesIn(pattern, 'aa').length, matchesIn(pattern, 'aa').length]).toEqual([2, 2])
    pattern.lastIndex = 2
    expect(matchesIn(pattern, 'aa')).toHaveLength(2)
  })

  it('refuses a pattern that would never come to an end', () => {
    expect(() => matchesIn(/a/, 'a')).toThrow(RangeError)
  })
})
