import { describe, expect, test } from 'vitest'
import { sliceOf } from '../../../lib/claims/span.ts'
import { randomOf } from '../../../scripts/seed/random.ts'
import { CLAIMS_OF_A_SOURCE, HOT_MODELS, seededSource } from '../../../scripts/seed/seeded-source.ts'
import { seededReading } from '../../../scripts/seed/seeded-text.ts'

const claims = Array.from({ length: 400 }, (_, index) => seededSource(1, index).claims).flat()
const countOf = (topic: string) =>
  claims.filter(({ model, property }) => `${model}/${property}` === topic).length

describe('seeded sources', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(seededSource(7, 3)).toEqual(seededSource(7, 3))
    expect(seededSource(7, 3)).not.toEqual(seededSource(8, 3))
    expect(seededSource(7, 3).claims).not.toEqual(seededSource(7, 4).claims)
  })

  test('have the shape of real sets: a hottest topic, hot ones, a long tail', () => {
    expect(claims).toHaveLength(400 * CLAIMS_OF_A_SOURCE)
    expect(countOf(`${HOT_MODELS[0]}/price.input`) / claims.length).toBeCloseTo(0.05, 3)
    const hot = claims.filter(({ model }) => HOT_MODELS.some((name) => name === model)).length
    expect(hot / claims.length).toBeCloseTo(0.2, 2)
    const topics = new Set(claims.map(({ model, property }) => `${model}/${property}`))
    expect(topics.size).toBeGreaterThan(claims.length / 20)
  })

  test('say many values of hot topics, few of others, and the first far more often', () => {
    const figures = (model: string) =>
      claims
        .filter((claim) => claim.model === model && claim.property === 'price.input')
        .map(({ figure }) => figure)
    const hottest = [...Map.groupBy(figures(HOT_MODELS[0]), (figure) => figure).values()].map(
      ({ length }) => length,
    )
    expect(hottest.length).toBeGreaterThan(100)
    expect(Math.max(...hottest)).toBeGreaterThan(figures(HOT_MODELS[0]).length / 20)
    expect(new Set(figures('Tern 3')).size).toBeLessThanOrEqual(4)
  })

  test('have claims whose words stand in their text', () => {
    const source = seededSource(1, 5)
    const { text, claims: read } = seededReading(source)
    expect(read.map((claim) => sliceOf(text, claim.valueSpan))).toEqual(
      source.claims.map(({ figure }) => figure),
    )
    expect(read.every((claim) => sliceOf(text, claim.quote).startsWith(claim.subject))).toBe(true)
  })
})

test('random numbers lie between 0 and 1, spread evenly', () => {
  const random = randomOf(1)
  const numbers = Array.from({ length: 10_000 }, random)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1)
})
