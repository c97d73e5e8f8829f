import { describe, expect, test } from 'vitest'
import { modeOf } from '../../../lib/claims/name-mode.ts'

describe('modes in words', () => {
  test.each([
    ['high', 'high'],
    ['High Reasoning', 'high'],
    ['reasoning_effort=high', 'high'],
    ['X-High', 'xhigh'],
    ['64K extended thinking', 'thinking'],
    ['Thinking, 64K', 'thinking'],
    ['120k thinking, high effort', 'high'],
    ['no extended thinking', 'non-thinking'],
    ['w/o reasoning', 'non-reasoning'],
  ])('%s', (words, effort) => expect(modeOf(words)).toBe(effort))

  test.each(['beta', '128K', 'high school', 'Q4_K_M', 'medium-sized'])('none: %s', (words) =>
    expect(modeOf(words)).toBeUndefined(),
  )
})
