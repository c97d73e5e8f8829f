import { describe, expect, test } from 'vitest'
import { scanNames } from '../../../lib/extract/names/scan-names.ts'
import { sizeMembers } from '../../../lib/extract/names/size-members.ts'

describe('members told by a row of sizes', () => {
  test.each([
    ['EXAONE 4.0 comes in two sizes, 32B and 1.2B', ['EXAONE 4.0 32B', 'EXAONE 4.0 1.2B']],
    ['OLMo 2, a family of 7B and 13B models', ['OLMo 2 7B', 'OLMo 2 13B']],
    ['Qwen2.5，涵盖0.5B、7B、72B三个尺寸', ['Qwen2.5 0.5B', 'Qwen2.5 7B', 'Qwen2.5 72B']],
    ['Llama 3.1 (8B, 70B, and 405B)', ['Llama 3.1 8B', 'Llama 3.1 70B', 'Llama 3.1 405B']],
    ['GPT-5 has 16B and 236B parameters', []],
    ['GPT-5 raised $16B and $20B', []],
    ['GPT-5 is out. Two sizes, 32B and 1.2B', []],
    ['Qwen3 8B, 14B and 32B', []],
  ])('%s', (text, expected) => expect(sizeMembers(text, () => scanNames(text))).toEqual(expected))
})
