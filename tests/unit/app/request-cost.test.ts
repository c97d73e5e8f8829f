import { expect, test } from 'vitest'
import { requestCost } from '../../../app/compare/request-cost.ts'

const at = (low: string, high = low) => ({ low, high })
const prices = { input: at('5'), cachedInput: at('0.5'), output: at('30') }
const usage = { input: 1000, cached: 0, output: 500, requests: 10_000 }

test('tokens times price, a month long', () => {
  expect(requestCost(prices, usage)).toMatchObject({ low: '200.00', high: '200.00' })
})

test('contested prices make a range', () => {
  expect(requestCost({ ...prices, input: at('5', '60') }, usage)).toMatchObject({
    low: '200.00',
    high: '750.00',
  })
})

test('cached input has its own price, and that of plain input where nobody states one', () => {
  const cached = { ...usage, input: 0, cached: 1000, output: 0 }
  expect(requestCost(prices, cached)).toEqual({
    kind: 'range',
    low: '5.00',
    high: '5.00',
    cachedAsInput: false,
  })
  expect(requestCost({ ...prices, cachedInput: undefined }, cached)).toEqual({
    kind: 'range',
    low: '50.00',
    high: '50.00',
    cachedAsInput: true,
  })
})

test('a price that nobody states makes no cost, unless it is not needed', () => {
  expect(requestCost({ ...prices, output: undefined }, usage)).toEqual({ kind: 'unknown' })
  expect(requestCost({ ...prices, output: undefined }, { ...usage, output: 0 }).kind).toBe('range')
})

test('no digit is lost', () => {
  expect(
    requestCost({ ...prices, input: at('0.1') }, { input: 3, cached: 0, output: 0, requests: 1e6 }),
  ).toMatchObject({
    low: '0.30',
  })
})
