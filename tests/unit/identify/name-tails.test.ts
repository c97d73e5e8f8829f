import { describe, expect, test } from 'vitest'
import { canonicalName } from '../../../lib/identify/canonical-name.ts'
import { parseName } from '../../../lib/identify/parse-name.ts'

const read = (raw: string): string => {
  const { words, qualifiers } = parseName(raw)
  const scope = Object.entries(qualifiers).map(([key, value]) => `${key}=${value}`)
  return [canonicalName(words), ...scope].join(' | ')
}

/** What stands at the end of a name, in brackets, or in a writing of a table or host, and is no part of what people call it. */
const cases: [string, string][] = [
  // efforts and modes
  ['GPT-9 high', 'GPT-9 | effort=high'],
  ['GPT-9.2 high reasoning', 'GPT-9.2 | effort=high'],
  ['GPT-9 Medium', 'GPT-9 | effort=medium'],
  ['gpt-9-mini-low', 'GPT-9 Mini | effort=low'],
  ['o7 (medium)', 'o7 | effort=medium'],
  ['Claude 9.5 Opus medium', 'Claude Opus 9.5 | effort=medium'],
  ['Claude Opus 9 thinking-32k', 'Claude Opus 9 | effort=thinking'],
  ['claude-opus-9-thinking-16k', 'Claude Opus 9 | effort=thinking'],
  ['Sonnet 9 Thinking', 'Claude Sonnet 9 | effort=thinking'],
  ['Qwen9-235B-A22B-no-thinking', 'Qwen9-235B-A22B | effort=non-thinking'],
  // in these families they are models of their own
  ['Phi-9 medium', 'Phi-9 medium'],
  ['Kestrel 4 Medium', 'Kestrel 4 Medium'],
  ['Kimi K9 Thinking', 'Kimi K9 Thinking'],
  ['grok-9-fast-non-reasoning', 'Grok 9 Fast Non Reasoning'],
  // hosts
  ['Llama 9.3 70B Groq', 'Llama 9.3 70B | platform=Groq'],
  ['DeepSeek R9 via Together', 'DeepSeek R9 | platform=Together AI'],
  ['Kestrel Groq', 'Kestrel Groq'],
  // builds and windows
  ['gemini-9.5-pro-002', 'Gemini 9.5 Pro | version=002'],
  ['gemini-9.5-pro-preview-06-05', 'Gemini 9.5 Pro Preview | version=06-05'],
  ['llama9-70b-8192', 'Llama 9 70B'],
  ['mixtral-8x7b-32768', 'Mixtral 8x7B'],
  ['Llama 9.3 Instruct (70B)', 'Llama 9.3 Instruct 70B'],
  ['GPT-4 (32k)', 'GPT-4 32K'],
  ['Gemma 9 27B (8B)', 'Gemma 9 27B'],
  ['DeepSeek Chat (V9)', 'DeepSeek V9'],
  // writings
  ['LLama9.1 405B Inst.', 'Llama 9.1 405B Instruct'],
  ['DeepSeekV9.5 Chat', 'DeepSeek V9.5 Chat'],
  ['Open Hermes 9', 'OpenHermes 9'],
  ['gpt4o', 'GPT-4o'],
  ['accounts/fireworks/models/llama-v9-70b-chat', 'Llama 9 70B Chat | platform=Fireworks AI'],
  ['moonshot-v1-128k', 'Moonshot v1 128k'],
]

describe('what the end of a name adds', () => {
  test.each(cases)('%s', (raw, expected) => expect(read(raw)).toBe(expected))
})
