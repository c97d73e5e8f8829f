import { expect, test } from 'vitest'
import { listAddress, modelAddress, topicAddress } from '../../../app/addresses.ts'

test.each([
  [modelAddress('openai/gpt-5.5'), '/models/openai/gpt-5.5'],
  [topicAddress('openai/gpt-5.5', 'benchmark.humaneval+'), '/models/openai/gpt-5.5/benchmark.humaneval%2B'],
  [listAddress('/contradictions', { kind: undefined, model: '' }), '/contradictions'],
  [
    listAddress('/contradictions', { kind: 'direct', model: 'a/b' }),
    '/contradictions?kind=direct&model=a%2Fb',
  ],
])('%j', (address, expected) => {
  expect(address).toBe(expected)
})
