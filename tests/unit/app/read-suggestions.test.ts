import { expect, test } from 'vitest'
import { suggestionsOf } from '../../../app/_components/read-suggestions.ts'

const hit = { kind: 'model', page: '/models/openai/gpt-5.5', title: 'GPT-5.5', detail: 'OpenAI' }

test('hits are suggestions', () => {
  expect(suggestionsOf({ items: [hit, { ...hit, kind: 'source', detail: null }] })).toEqual([
    { page: hit.page, title: 'GPT-5.5', detail: 'Model, OpenAI' },
    { page: hit.page, title: 'GPT-5.5', detail: 'Source' },
  ])
})

test.each([null, 'text', {}, { items: 'none' }, { items: [null, 1, {}] }])(
  '%j suggests nothing',
  (answer) => {
    expect(suggestionsOf(answer)).toEqual([])
  },
)

test.each(['https://elsewhere.example', '//elsewhere.example', 'javascript:alert(1)'])(
  '%s is no page of ours',
  (page) => {
    expect(suggestionsOf({ items: [{ ...hit, page }] })).toEqual([])
  },
)
