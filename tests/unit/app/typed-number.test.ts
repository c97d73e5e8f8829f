import { expect, test } from 'vitest'
import { typedNumber } from '../../../app/_words/typed-number.ts'

test.each([
  ['200,000', '200000'],
  ['1,050,000', '1050000'],
  ['200K', '200000'],
  ['1.05M', '1050000'],
  ['$2.50', '2.50'],
  ['$1,200.50', '1200.50'],
  ['2,50', '2.50'],
  ['0,5', '0.5'],
  ['85 %', '85'],
  ['lots', undefined],
  ['-5', undefined],
  ['1,2,3', undefined],
  [undefined, undefined],
])('%s is %s', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})
