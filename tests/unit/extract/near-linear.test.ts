import { beforeAll, expect, test } from 'vitest'
import { EMPTY_REGISTRY } from '../../../lib/claims/registry.ts'
import { countingWork } from './counted-work.ts'

/** Twice the text may take a little more than twice the work; with a square in it, it would be four times. */
const MOST_GROWTH_PER_CHARACTER = 1.15

let countWork: Awaited<ReturnType<typeof countingWork>>
let read: (text: string, filename: string) => void

beforeAll(async () => {
  countWork = await countingWork()
  const { readDocument } = await import('../../../lib/ingest/read-document.ts')
  read = (text, filename) =>
    void readDocument({ bytes: new TextEncoder().encode(text), filename, registry: EMPTY_REGISTRY })
  read('# GPT-5\n\nGPT-5 costs $5 per million input tokens.', 'a.md')
})

const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('')

const nasty: Record<string, (size: number) => string> = {
  'one name again and again': (size) => 'GPT-5 '.repeat(size),
  'capitalised words': (size) => 'Alpha Beta Gamma '.repeat(size),
  'prices without anything else': (size) => '$5 '.repeat(size),
  'digits and commas': (size) => '1,2'.repeat(size),
  'dates in one line': (size) => '2025-01-01 '.repeat(size),
  'percentages in one line': (size) => '82.7% '.repeat(size),
  'names and scores in one line': (size) =>
    times(size / 4, (i) => `Tern-${i} scores ${i % 100}% on MMLU and `),
  'many new names': (size) => times(size / 4, (i) => `Model X${i} costs $${i}. `),
  enumerations: (size) => 'A and B and C, '.repeat(size),
  slashes: (size) => '$5/'.repeat(size),
  'brackets that stay open': (size) => '[('.repeat(size),
  'quotation marks': (size) => '“a” "b" '.repeat(size),
  // long enough that both are cut into sentences: to begin with that costs one more look
  spaces: (size) => `a${' '.repeat(4 * size)}b`,
  'Chinese without punctuation': (size) => '听涛模型价格'.repeat(size),
  'Japanese dates': (size) => '2025年1月に公開'.repeat(size),
  'lines that are sentences': (size) => 'GPT-5 costs $5 per million input tokens\n'.repeat(size / 8),
  paragraphs: (size) => 'GPT-5 costs $5 per million input tokens.\n\n'.repeat(size / 8),
  headings: (size) => times(size / 8, (i) => `# GPT-${i}\n\n`),
  'list items': (size) => times(size / 8, (i) => `- Tern ${i}: $5 per million input tokens\n`),
  'nested lists': (size) => times(Math.min(size / 40, 45), (i) => `${' '.repeat(2 * i)}- Tern ${i}\n`),
  'rows of one model': (size) => `| Model | Price |\n|---|---|\n${'| GPT-5 | $5 |\n'.repeat(size / 4)}`,
  'rows of many models': (size) =>
    `| Model | MMLU |\n|---|---|\n${times(size / 4, (i) => `| Tern-${i} | 5.1 |\n`)}`,
  'columns of many models': (size) =>
    `| |${times(size / 8, (i) => ` Tern-${i} |`)}\n|-|${'-|'.repeat(size / 8)}\n| MMLU |${' 5.1 |'.repeat(size / 8)}\n`,
  'pipes without a table': (size) => '| a '.repeat(size),
  'comma-separated lines': (size) => times(size / 8, (i) => `tern-${i},200000,0.5,1.5\n`),
  'relative statements': (size) => times(size / 8, (i) => `Tern-${i} is twice as fast as Tern-${i + 1}. `),
}

async function growthPerCharacter(make: (size: number) => string, size: number, filename: string) {
  const [small, large] = [make(size), make(2 * size)]
  const before = await countWork(() => read(small, filename))
  const after = await countWork(() => read(large, filename))
  return after / before / (large.length / small.length)
}

test.each(Object.entries(nasty))('%s: the work grows with the text', async (_, make) => {
  expect(await growthPerCharacter(make, 800, 'a.md')).toBeLessThan(MOST_GROWTH_PER_CHARACTER)
})

test('nested elements of HTML: the work grows with the text', async () => {
  const make = (size: number) => '<div>a<b>'.repeat(size) + '</b></div>'.repeat(size)
  expect(await growthPerCharacter(make, 100, 'a.html')).toBeLessThan(MOST_GROWTH_PER_CHARACTER)
})
