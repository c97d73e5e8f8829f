import { expect, test } from 'vitest'
import { drawableText } from '../../../app/_picture/drawable-text.ts'

test.each([
  ['GPT-5.5 · $5', 'GPT-5.5 · $5'],
  ['≥ 1,000,000 tokens', 'at least 1,000,000 tokens'],
  ['模型 Qwen 3', 'Qwen 3'],
  ['a 🎉 b', 'a b'],
  ['twelve letters', 'twelve let…'],
])('%j is drawn as %j', (text, drawn) => {
  expect(drawableText(text, text === 'twelve letters' ? 11 : 100)).toBe(drawn)
})
