import { describe, expect, it } from 'vitest'
import { perText } from '../../../lib/claims/per-text.ts'

describe('perText', () => {
  it('makes something once of texts that come again', () => {
    const made: string[] = []
    const length = perText((text) => made.push(text) && text.length)
    expect(['a', 'bb', 'a', 'bb', 'bb'].map(length)).toEqual([1, 2, 1, 2, 2])
    expect(made).toEqual(['a', 'bb'])
  })

  it('keeps no more than a bounded number of them', () => {
    let made = 0
    const own = perText((text) => ++made && text)
    const texts = Array.from({ length: 3000 }, (_, i) => `text ${i}`)
    expect(texts.map(own)).toEqual(texts)
    expect(texts.map(own)).toEqual(texts)
    expect(made).toBe(6000)
  })
})
