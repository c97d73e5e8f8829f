import { expect, test } from 'vitest'
import { namedIn } from '../../../lib/claims/named-in.ts'

const THINGS = [
  { what: 'window', names: ['Context window', 'context'] },
  { what: 'input', names: ['Input price', 'price'] },
  { what: 'output', names: ['Output price', 'price'] },
  { what: 'swe', names: ['SWE-bench Verified', 'swe-bench-verified'] },
  { what: 'cutoff', names: ['Knowledge cutoff', 'cutoff'] },
]

test.each([
  ['context window', [['window', '']]],
  ['GPT-5.5 context window', [['window', 'gpt 5.5']]],
  ['context of tern 2', [['window', 'of tern 2']]],
  ['gpt 5.5 contxt windw', [['window', 'gpt 5.5']]],
  ['gpt 5.5 conte', [['window', 'gpt 5.5']]],
  [
    'tern price',
    [
      ['input', 'tern'],
      ['output', 'tern'],
    ],
  ],
  ['tern output price', [['output', 'tern']]],
  ['swe bench verified', [['swe', '']]],
  ['Knówledge Cutoff', [['cutoff', '']]],
])('%s names %j', (text, named) => {
  expect(namedIn(text, THINGS).map(({ what, rest }) => [what, rest])).toEqual(named)
})

test.each([
  'gpt 5.5',
  // a beginning that is too short, and one that is no longer being typed
  'con',
  'conte tern',
  'praise',
  '',
])('%j names nothing', (text) => {
  expect(namedIn(text, THINGS)).toEqual([])
})
