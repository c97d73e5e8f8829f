import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sliceOf } from '../../../lib/claims/span.ts'
import { readText } from './claims-of.ts'

const name = fc.constantFrom('GPT-9', 'Claude Opus 9', 'Qwen9 8B', 'Zyx One', '**Grok 7**', '`azure/gpt-9`')
const figure = fc.constantFrom(
  '$5',
  '1M+',
  '~78–85%',
  '64K tokens',
  '82.7%',
  '&lt; 2 s',
  '3550 亿',
  '**$2**/M',
  '€0,50',
  'Apr 23, 2026',
  '—',
)
const words = fc.constantFrom(
  ' costs ',
  ' scores ',
  ' on MMLU ',
  '\n| ',
  ' | ',
  '\n\n## ',
  '\n- ',
  ', ',
  '. ',
  ' per million input tokens',
  ' context window',
  '<br>',
  '&amp;',
  ' released ',
  '\n|---|---|\n',
  'â€”',
  '<sub>(acc)</sub>',
  '\t',
)
const article = fc
  .array(fc.oneof(name, figure, words), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''))

test('every quote and every value stands at its offsets, whatever the text', () => {
  fc.assert(
    fc.property(article, fc.constantFrom('a.md', 'a.txt', 'a.html'), (text, filename) => {
      const read = readText(text, filename)
      for (const claim of read.claims) {
        expect(claim.quote.start).toBeLessThanOrEqual(claim.valueSpan.start)
        expect(claim.valueSpan.end).toBeLessThanOrEqual(claim.quote.end)
        if (claim.written !== '') expect(sliceOf(read.text, claim.valueSpan)).toBe(claim.written)
        expect(sliceOf(read.text, claim.quote).length).toBe(claim.quote.end - claim.quote.start)
      }
    }),
    { numRuns: 100 },
  )
})
