import { describe, expect, it } from 'vitest'
import { MODEL_FAMILIES, PRODUCTS } from '../../../lib/claims/model-family.ts'
import { nameKey, nameWords } from '../../../lib/claims/name-key.ts'
import { Registry } from '../../../lib/claims/registry.ts'
import { loadBaseRegistry, registryFromFiles } from '../../../lib/registry/base-registry.ts'

const VENDORS = 'acme: { name: Acme, aliases: [] }\n'
const BENCHMARKS = 'mmlu: { name: MMLU, aliases: [] }\n'

function read(parts: { vendors?: string; models?: string; benchmarks?: string }) {
  return registryFromFiles({
    vendors: { file: 'vendors.yaml', text: parts.vendors ?? VENDORS },
    models: [{ file: 'models/acme.yaml', text: parts.models ?? '' }].filter(({ text }) => text !== ''),
    benchmarks: { file: 'benchmarks.yaml', text: parts.benchmarks ?? BENCHMARKS },
  })
}

describe('registryFromFiles', () => {
  it('makes keys of vendor and slug, and aliases of plain texts', () => {
    const models =
      'acme:\n  one-1: { name: One 1, aliases: [one, { text: first, from: 2025-01-01, to: 2025 }] }\n'
    expect(read({ models }).models).toEqual([
      {
        key: 'acme/one-1',
        name: 'One 1',
        vendor: 'acme',
        kind: 'model',
        aliases: [{ text: 'one' }, { text: 'first', from: '2025-01-01', to: '2025' }],
      },
    ])
  })

  it.each([
    ['mmlu: { name: MMLU, aliases: [] }', { unit: '%', scale: { min: 0, max: 100 }, better: 'higher' }],
    ['elo: { name: Elo, unit: points, aliases: [] }', { unit: 'points', scale: {}, better: 'higher' }],
    [
      'wer: { name: WER, better: lower, aliases: [] }',
      { unit: '%', scale: { min: 0, max: 100 }, better: 'lower' },
    ],
  ])('takes the usual scale where %s says nothing', (benchmarks, expected) => {
    expect(read({ benchmarks }).benchmarks[0]).toMatchObject(expected)
  })

  it.each([
    [
      'a key it does not know',
      { models: 'acme:\n  one:\n    name: One\n    aliases: []\n    colour: red\n' },
      /models\/acme\.yaml:3: acme\.one: .*colour/,
    ],
    [
      'a missing name',
      { models: 'acme:\n  one: { aliases: [] }\n' },
      /models\/acme\.yaml:2: acme\.one\.name: /,
    ],
    [
      'a date that is none',
      { models: 'acme:\n  one: { name: One, aliases: [], released: May 2026 }\n' },
      /acme\.one\.released: .*ISO date/,
    ],
    [
      'a key in capitals',
      { vendors: 'Acme: { name: Acme, aliases: [] }\n' },
      /vendors\.yaml:1: .*lower case/,
    ],
    [
      'a key twice',
      { models: 'acme:\n  one: { name: One, aliases: [] }\n  one: { name: Two, aliases: [] }\n' },
      /models\/acme\.yaml:3: .*unique/,
    ],
    ['broken YAML', { benchmarks: 'mmlu: { name: MMLU\n' }, /benchmarks\.yaml:\d+: /],
    [
      'a vendor without entry',
      { models: 'zeta:\n  one: { name: One, aliases: [] }\n' },
      /vendor "zeta" has models/,
    ],
    [
      'a name of two models',
      { models: 'acme:\n  one: { name: One, aliases: [uno] }\n  two: { name: Two, aliases: [UNO] }\n' },
      /"UNO" names acme\/one and acme\/two/,
    ],
    [
      'a name that is another’s alias',
      { models: 'acme:\n  one: { name: One, aliases: [] }\n  two: { name: Two, aliases: [one] }\n' },
      /"one" names acme\/one and acme\/two/,
    ],
  ])('refuses %s and says where', (_, parts, message) => {
    expect(() => read(parts)).toThrow(message)
  })

  it('lists every problem at once', () => {
    expect(() => read({ vendors: 'acme: {}\n', benchmarks: 'mmlu: 5\n' })).toThrow(
      /vendors\.yaml.*benchmarks\.yaml/s,
    )
  })

  it.each([
    ['scopes that differ', '{ text: x, scope: Azure }', '{ text: x, scope: Bedrock }'],
    ['a scope beside none', '{ text: x, scope: Azure }', 'x'],
    ['periods that do not meet', '{ text: x, to: 2025-08-20 }', '{ text: x, from: 2025-08-21 }'],
  ])('lets one text mean two models in %s', (_, first, second) => {
    const models = `acme:\n  one: { name: One, aliases: [${first}] }\n  two: { name: Two, aliases: [${second}] }\n`
    expect(read({ models }).models).toHaveLength(2)
  })

  it('refuses periods that meet in one day', () => {
    const models =
      'acme:\n  one: { name: One, aliases: [{ text: x, to: 2025-08 }] }\n  two: { name: Two, aliases: [{ text: x, from: 2025-08-31 }] }\n'
    expect(() => read({ models })).toThrow(/"x" names/)
  })
})

const registry = await loadBaseRegistry()

describe('content/registry', () => {
  it('is a registry, of the size that a fresh start needs', () => {
    expect(Registry.parse(registry)).toEqual(registry)
    expect(registry.vendors.length).toBeGreaterThanOrEqual(20)
    expect(registry.models.length).toBeGreaterThanOrEqual(150)
    expect(registry.benchmarks.length).toBeGreaterThanOrEqual(80)
  })

  it.each([
    ['GPT-5.5', 'openai/gpt-5.5'],
    ['gpt-5.5-pro', 'openai/gpt-5.5-pro'],
    ['Opus 4.7', 'anthropic/claude-opus-4.7'],
    ['claude-opus-4-7', 'anthropic/claude-opus-4.7'],
    ['gemini-3.5-flash', 'google/gemini-3.5-flash'],
    ['gemma-4-26b-a4b-it', 'google/gemma-4-26b-a4b'],
    ['GPT-4o', 'openai/gpt-4o'],
    ['Command R+', 'cohere/command-r-plus'],
    ['V4 Pro', 'deepseek/deepseek-v4-pro'],
  ])('knows %s as %s', (text, key) => {
    const named = registry.models.filter((model) =>
      [model.name, ...model.aliases.map((alias) => alias.text)].some(
        (name) => nameKey(name) === nameKey(text),
      ),
    )
    expect(named.map((model) => model.key)).toEqual([key])
  })

  it('holds no dated build as an alias: that is a version of the model', () => {
    const dated = registry.models.flatMap(({ aliases }) =>
      aliases.filter(({ text }) => /20\d{2}-?\d{2}-?\d{2}/.test(text)),
    )
    expect(dated).toEqual([])
  })

  it('names models without their vendor’s prefix', () => {
    const vendorOf = new Map(registry.vendors.map((vendor) => [vendor.key, vendor.name]))
    const models = registry.models.filter(({ kind }) => kind === 'model')
    // Two labs call a family by their own name: DeepSeek V3, MiniMax M2.
    const families = new Set(['deepseek', 'minimax'])
    expect(
      models.filter(
        ({ name, vendor }) => !families.has(vendor) && name.startsWith(`${vendorOf.get(vendor)} `),
      ),
    ).toEqual([])
  })

  it.each([...MODEL_FAMILIES, ...PRODUCTS])('knows the vendor $vendor of $name', ({ vendor }) => {
    expect(registry.vendors.map(({ key }) => key)).toContain(vendor)
  })

  it('agrees with the known families on who makes a model', () => {
    // A name may hold two families' words: NVIDIA's Llama Nemotron.
    const makersOf = (name: string) =>
      MODEL_FAMILIES.filter((family) => nameWords(name).includes(nameKey(family.name))).map(
        (family) => family.vendor,
      )
    const strays = registry.models.filter(({ name, vendor, kind }) => {
      const makers = makersOf(name)
      return kind === 'model' && makers.length > 0 && !makers.includes(vendor)
    })
    expect(strays).toEqual([])
  })

  it('names no benchmark twice', () => {
    const keys = registry.benchmarks.flatMap(({ name, aliases }) => [
      ...new Set([name, ...aliases].map(nameKey)),
    ])
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
