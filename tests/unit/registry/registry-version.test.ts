import { describe, expect, it } from 'vitest'
import type { Registry, RegistryModel } from '../../../lib/claims/registry.ts'
import { registryVersion } from '../../../lib/registry/registry-version.ts'

const one: RegistryModel = { key: 'acme/one', name: 'One', vendor: 'acme', aliases: [], kind: 'model' }
const two: RegistryModel = {
  key: 'acme/two',
  name: 'Two',
  vendor: 'acme',
  aliases: [{ text: 'deux' }],
  kind: 'model',
} as const
const base: Registry = { vendors: [], models: [one, two], benchmarks: [] }

describe('registryVersion', () => {
  it.each([
    ['entries in another order', { ...base, models: [two, one] }],
    ['keys in another order', { benchmarks: [], models: base.models, vendors: [] }],
  ])('is the same for %s', (_, registry) => {
    expect(registryVersion(registry)).toBe(registryVersion(base))
  })

  it.each([
    ['another name', { ...base, models: [{ ...one, name: 'Uno' }, two] }],
    ['one alias less', { ...base, models: [one, { ...two, aliases: [] }] }],
    ['one model less', { ...base, models: [one] }],
  ])('is another for %s', (_, registry) => {
    expect(registryVersion(registry)).not.toBe(registryVersion(base))
  })
})
