import { expect, test } from 'vitest'
import { voiceKeyOf } from '../../../lib/claims/voice-key.ts'

test.each([
  ['OpenAI', 'OpenAI, Inc.'],
  ['ChatGPT AI Hub', 'chatgpt ai hub '],
  ['Mistral AI', 'Mistral  AI'],
])('%s and %s are one voice', (a, b) => expect(voiceKeyOf(a)).toBe(voiceKeyOf(b)))

test.each([
  ['OpenAI', 'OpenRouter'],
  ['Google', 'Google Cloud'],
])('%s and %s are two', (a, b) => expect(voiceKeyOf(a)).not.toBe(voiceKeyOf(b)))

test('a name without letters is nobody', () => expect(voiceKeyOf('—')).toBe(''))
