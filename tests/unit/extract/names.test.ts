import { describe, expect, test } from 'vitest'
import { DocumentNames } from '../../../lib/extract/names/document-names.ts'
import { scanNames } from '../../../lib/extract/names/scan-names.ts'

const found = (text: string) =>
  scanNames(text).map(
    ({ raw, kind, comparator }) =>
      `${raw}${kind === 'family' ? ' [family]' : ''}${comparator ? ' [compared]' : ''}`,
  )

const cases: [string, string[]][] = [
  ['GPT-5.5 Mini beats GPT-5.4 mini', ['GPT-5.5 Mini', 'GPT-5.4 mini [compared]']],
  ['GPT-5.5 1M context', ['GPT-5.5']],
  ['Gemma 4 26B A4B and o3-mini', ['Gemma 4 26B A4B', 'o3-mini']],
  ['the GPT-5.5 family and GPT-5.x', ['GPT-5.5 [family]', 'GPT-5 [family]']],
  ['claude-3-opus-20240229', ['claude-3-opus-20240229']],
  ['us.anthropic.claude-opus-4-5-20251101-v1:0', ['us.anthropic.claude-opus-4-5-20251101-v1:0']],
  ['GLM-4.5拥有', ['GLM-4.5']],
  ['Claude Pro and Claude Code', []],
  ['the next command and step 3', []],
  ['DeepSeek Coder V2 0724 got 73%', ['DeepSeek Coder V2 0724']],
  ['Falcon-H1-34B and Falcon-H1-7B', ['Falcon-H1-34B', 'Falcon-H1-7B']],
  ['Granite 4.0 H-Small leads', ['Granite 4.0 H-Small']],
  ['gemma3:12b on phi4', ['gemma3:12b', 'phi4']],
  ['cohere/command-a-vision-07-2025.', ['cohere/command-a-vision-07-2025']],
  ['Command A Reasoning, out', ['Command A Reasoning']],
  ['an index of 65 and Magistral Medium 33', ['Magistral Medium']],
  ['Same window as Gemini 2.5 Pro', ['Gemini 2.5 Pro [compared]']],
  ['腾讯把混元 T1 降价', ['混元 T1']],
]
describe('names by shape', () => {
  test.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('names of a document', () => {
  const names = new DocumentNames(
    [
      'Claude 3.5 Sonnet',
      'Llama 3.1 405B',
      'GPT-9',
      'GPT-9 Instant',
      'Mistral Large 4',
      'Granite 4.0 H-Small',
    ],
    ['Zephyrion One'],
    'GPT-9',
  )
  const cases: [string, string[]][] = [
    ['Sonnet is close', ['Claude 3.5 Sonnet']],
    ['The 405B model', ['Llama 3.1 405B']],
    ['Instant is fast, the flagship is not', ['GPT-9 Instant', 'GPT-9']],
    ['an instant reply', []],
    ['Large 4 and H-Small', ['Mistral Large 4', 'Granite 4.0 H-Small']],
    ['large 4 and a small one', []],
    ['Zephyrion One and Zephyrion', ['Zephyrion One']],
  ]
  test.each(cases)('%s', (text, expected) => expect(names.scan(text).map(({ raw }) => raw)).toEqual(expected))
})
