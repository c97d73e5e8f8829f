import { expect, test } from 'vitest'
import { typedNumber } from '../../../app/_words/typed-number.ts'
import {
  demandOf,
  findFiltersOf,
  isDemanding,
  orderOf,
  shownProperties,
} from '../../../app/models/find-filters.ts'

test.each([
  ['200000', '200000'],
  ['200,000', '200000'],
  ['200K', '200000'],
  ['1.05m', '1050000'],
  ['$2.50', '2.50'],
  ['85 %', '85'],
  ['many', undefined],
  ['-1', undefined],
  ['1e9', undefined],
  [undefined, undefined],
])('%j is typed for %j', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})

test('what is no figure, benchmark or date counts as not given', () => {
  const filters = findFiltersOf({ context: 'x', benchmark: '../etc', released: 'soon', sort: 'luck' })
  expect({ ...demandOf(filters) }).toMatchObject({ bounds: [], releasedAfter: undefined })
  expect(orderOf(filters)).toEqual({ direction: 'up' })
})

test('bounds are those of the address', () => {
  const filters = findFiltersOf({
    context: '200K',
    input_price: '5',
    benchmark: 'benchmark.mmlu',
    score: '85',
  })
  expect(demandOf(filters).bounds).toEqual([
    { property: 'context_window', unit: 'tokens', least: '200000' },
    { property: 'price.input', unit: 'USD/1M tokens', most: '5' },
    { property: 'benchmark.mmlu', unit: '%', least: '85' },
  ])
})

test('a name alone is no demand', () => {
  expect(isDemanding(findFiltersOf({ q: 'gpt' }))).toBe(false)
  expect(isDemanding(findFiltersOf({ vendor: 'openai' }))).toBe(true)
})

test.each([
  ['price.input', { by: 'price.input', direction: 'up' }],
  ['context_window', { by: 'context_window', direction: 'down' }],
  ['release_date', { by: 'released', direction: 'down' }],
])('models that %s is stated of come with the best first', (property, order) => {
  const filters = findFiltersOf({ property })
  expect(isDemanding(filters)).toBe(true)
  expect(orderOf(filters)).toEqual(order)
  expect(shownProperties(filters)[0]).toBe(property)
  expect(new Set(shownProperties(filters)).size).toBe(shownProperties(filters).length)
})

test('what is no property counts as not given', () => {
  expect(findFiltersOf({ property: 'shoe_size' }).property).toBeUndefined()
})
