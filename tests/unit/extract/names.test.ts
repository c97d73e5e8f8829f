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
  ['Gemma 3 270M is small', ['Gemma 3 270M']],
  ['GPT-4 200M users', ['GPT-4']],
  ['SmolLM2-135M and SmolLM2-360M', ['SmolLM2-135M', 'SmolLM2-360M']],
  ['Doubao-Seed-1.6发布', ['Doubao-Seed-1.6']],
  ['Llama-3.1-Swallow-8B', ['Llama-3.1-Swallow-8B']],
  ['Nous-Hermes-2-Mixtral-8x7B-DPO', ['Nous-Hermes-2-Mixtral-8x7B-DPO']],
  ['ELYZA-japanese-Llama-2-7b', ['ELYZA-japanese-Llama-2-7b']],
  ['Yi-34B-Chat-4bits', ['Yi-34B-Chat-4bits']],
  ['GPT-4-Modelle, Non-GPT-4 und GPT-4-Nutzer', ['GPT-4 [family]', 'GPT-4', 'GPT-4']],
  ['Zephyr-7B-β and Zephyr 7B α', ['Zephyr-7B-β', 'Zephyr 7B α']],
  ['`codellama:13b` and codellama', ['codellama:13b']],
  ['发布 Yi-34B Base 模型', ['Yi-34B']],
  ['Tencent followed with Hunyuan-A13B', ['Hunyuan-A13B']],
  ['on par with Hunyuan-A13B', ['Hunyuan-A13B [compared]']],
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
