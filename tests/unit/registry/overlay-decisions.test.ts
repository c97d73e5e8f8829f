import { describe, expect, it } from 'vitest'
import type { Registry, RegistryModel } from '../../../lib/claims/registry.ts'
import { overlayDecisions, type RegistryDecision } from '../../../lib/registry/overlay-decisions.ts'

function model(slug: string, ...aliases: string[]): RegistryModel {
  return {
    key: `acme/${slug}`,
    name: slug,
    vendor: 'acme',
    kind: 'model',
    aliases: aliases.map((text) => ({ text })),
  }
}
const base: Registry = {
  vendors: [],
  models: [model('one', 'uno'), model('two', 'due'), model('three')],
  benchmarks: [],
}

/** `slug: name, alias, …` for each model that is left. */
function overlaid(...decisions: RegistryDecision[]): string[] {
  return overlayDecisions(base, decisions).registry.models.map(
    ({ key, name, aliases }) =>
      `${key.split('/')[1]}: ${[name, ...aliases.map(({ text }) => text)].join(', ')}`,
  )
}

describe('overlayDecisions', () => {
  it('changes nothing without decisions', () => {
    expect(overlayDecisions(base, [])).toEqual({ registry: base, notes: [] })
  })

  it('gives an alias to a model and takes it from the one that had it', () => {
    expect(overlaid({ action: 'alias', text: 'UNO', modelKey: 'acme/two' })).toEqual([
      'one: one',
      'two: two, due, UNO',
      'three: three',
    ])
  })

  it('leaves an alias where it was when the new one holds in a scope only', () => {
    expect(overlaid({ action: 'alias', text: 'uno', scope: 'Azure', modelKey: 'acme/two' })).toEqual([
      'one: one, uno',
      'two: two, due, uno',
      'three: three',
    ])
  })

  it('lets the later decision win', () => {
    expect(
      overlaid(
        { action: 'alias', text: 'x', modelKey: 'acme/one' },
        { action: 'alias', text: 'x', modelKey: 'acme/two' },
      ),
    ).toEqual(['one: one, uno', 'two: two, due, x', 'three: three'])
  })

  it('keeps the old name of a renamed model as an alias', () => {
    expect(overlaid({ action: 'rename', modelKey: 'acme/three', name: 'Three' })).toContain(
      'three: Three, three',
    )
  })

  it('merges names and aliases into the model that is left', () => {
    expect(overlaid({ action: 'merge', modelKey: 'acme/one', intoKey: 'acme/two' })).toEqual([
      'two: two, due, one, uno',
      'three: three',
    ])
  })

  it('follows merges in later decisions', () => {
    expect(
      overlaid(
        { action: 'merge', modelKey: 'acme/one', intoKey: 'acme/two' },
        { action: 'merge', modelKey: 'acme/two', intoKey: 'acme/three' },
        { action: 'alias', text: 'x', modelKey: 'acme/one' },
      ),
    ).toEqual(['three: three, two, due, one, uno, x'])
  })

  it.each<[string, RegistryDecision[]]>([
    ['itself', [{ action: 'merge', modelKey: 'acme/one', intoKey: 'acme/one' }]],
    [
      'a model merged into it',
      [
        { action: 'merge', modelKey: 'acme/one', intoKey: 'acme/two' },
        { action: 'merge', modelKey: 'acme/two', intoKey: 'acme/one' },
      ],
    ],
  ])('never loses a model by merging it into %s', (_, decisions) => {
    expect(overlaid(...decisions).join(' ')).toContain('two')
    expect(overlaid(...decisions).join(' ')).toContain('one')
  })

  it.each<RegistryDecision>([
    { action: 'alias', text: 'x', modelKey: 'acme/none' },
    { action: 'merge', modelKey: 'acme/one', intoKey: 'acme/none' },
  ])('notes a decision about a model that the registry does not have: $action', (decision) => {
    const { registry, notes } = overlayDecisions(base, [decision])
    expect(registry).toEqual(base)
    expect(notes).toMatchObject([
      { rule: 'decision_without_model', reason: expect.stringContaining('acme/none') },
    ])
  })

  it('does not change what it is given', () => {
    const before = structuredClone(base)
    overlaid(
      { action: 'merge', modelKey: 'acme/one', intoKey: 'acme/two' },
      { action: 'alias', text: 'due', modelKey: 'acme/three' },
    )
    expect(base).toEqual(before)
  })
})
