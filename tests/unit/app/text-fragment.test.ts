import { expect, test } from 'vitest'
import { textFragment } from '../../../app/claims/[id]/text-fragment.ts'

test.each([
  ['costs $5', 'https://a.example/x#:~:text=costs%20%245'],
  ['GPT-5.5, new', 'https://a.example/x#:~:text=GPT%2D5.5%2C%20new'],
  [' two\n lines ', 'https://a.example/x#:~:text=two%20lines'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'https://a.example/x#:~:text=one%20two%20three%20four,fourteen%20fifteen%20sixteen%20seventeen',
  ],
])('%j is found in the page', (quote, address) => {
  expect(textFragment('https://a.example/x', quote)).toBe(address)
})

test('an address with a fragment keeps it', () => {
  expect(textFragment('https://a.example/x#prices', '$5')).toBe('https://a.example/x#prices:~:text=%245')
})
