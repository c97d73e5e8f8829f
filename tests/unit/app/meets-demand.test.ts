import { expect, test } from 'vitest'
import { figureThatMeets, meetsDemand } from '../../../app/models/meets-demand.ts'

const figure = (number: string, claimed?: [low: string, high: string]) => ({
  property: 'price.input',
  best: {
    qualifiers: {},
    value: { kind: 'number' as const, number },
    unit: 'USD/1M tokens',
    modality: 'asserted' as const,
    written: number,
    support: 'contested' as const,
    voicesFor: 1,
    voicesInAll: 2,
    sentence: '',
  },
  raisedCount: claimed ? 1 : 0,
  low: claimed?.[0] ?? null,
  high: claimed?.[1] ?? null,
})
const model = (...figures: ReturnType<typeof figure>[]) => ({
  key: 'a/b',
  name: 'B',
  vendorName: 'A',
  released: null,
  figures,
})
const bound = { property: 'price.input', unit: 'USD/1M tokens', most: '10' }

test.each([
  ['undisputed and within', model(figure('5')), 'yes'],
  ['exactly on the bound', model(figure('10.0')), 'yes'],
  ['undisputed and beyond', model(figure('12')), 'no'],
  ['contested, all within', model(figure('5', ['4', '5'])), 'yes'],
  ['contested across the bound', model(figure('5', ['5', '60'])), 'perhaps'],
  ['the best supported beyond, another claim within', model(figure('60', ['5', '60'])), 'perhaps'],
  ['contested, all beyond', model(figure('60', ['50', '60'])), 'no'],
  ['nobody says it', model(), 'no'],
])('%s', (_, found, kind) => {
  expect(meetsDemand(found, [bound]).kind).toBe(kind)
})

test('what it hangs on is named', () => {
  expect(meetsDemand(model(figure('5', ['5', '60'])), [bound])).toEqual({
    kind: 'perhaps',
    properties: ['price.input'],
  })
})

test('without bounds every model fits', () => {
  expect(meetsDemand(model(), [])).toEqual({ kind: 'yes' })
})

test.each([
  ['the best supported one is within', figure('5', ['5', '60']), '5'],
  ['only another one is within', figure('60', ['5', '60']), '5'],
  ['none is within', figure('60', ['50', '60']), undefined],
])('which figure would meet the bound: %s', (_, found, right) => {
  expect(figureThatMeets(found, bound)).toBe(right)
})
