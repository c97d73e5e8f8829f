import { expect, test } from 'vitest'
import { claimsHref, modelAddress, sourceAddress, topicAddress } from '../../../lib/api/addresses.ts'

test.each([
  [modelAddress('openai/gpt-5.5').href, '/api/v1/models/openai/gpt-5.5'],
  [topicAddress('openai/gpt-5.5/benchmark.humaneval+').page, '/models/openai/gpt-5.5/benchmark.humaneval%2B'],
  [topicAddress('x/a?b#c/price.input').href, '/api/v1/topics/x/a%3Fb%23c/price.input'],
  [sourceAddress({ id: 's 1', slug: 'ein-größerer' }).page, '/sources/ein-gr%C3%B6%C3%9Ferer'],
  [
    claimsHref({ model: 'openai/gpt-5.5', property: 'benchmark.humaneval+' }),
    '/api/v1/claims?model=openai%2Fgpt-5.5&property=benchmark.humaneval%2B',
  ],
])('%s', (address, expected) => {
  expect(address).toBe(expected)
})
