import { nameKey } from '../claims/name-key.ts'
import type { ModelAlias, RegistryModel } from '../claims/registry.ts'

/** A name and where and when it means its model; a model's own name means it always. */
interface Name {
  readonly model: RegistryModel
  readonly alias: ModelAlias
}

const BEGINNING = '0000'
/** Sorts after every date of the same year, month or day: a period that ends "2025" includes all of it. */
const END_OF = '~'

/** Whether two aliases can mean something at one place and time: equal scopes, and periods that meet. */
export function aliasesMeet(a: ModelAlias, b: ModelAlias): boolean {
  return (
    a.scope === b.scope &&
    (a.from ?? BEGINNING) <= `${b.to ?? ''}${END_OF}` &&
    (b.from ?? BEGINNING) <= `${a.to ?? ''}${END_OF}`
  )
}

function namesOf(model: RegistryModel): Name[] {
  return [{ text: model.name }, ...model.aliases].map((alias) => ({ model, alias }))
}

/**
 * Sentences about names that mean two models at one place and time. A scoped alias beside an unscoped one is no clash:
 * the scope wins where it holds.
 */
export function nameClashes(models: readonly RegistryModel[]): string[] {
  const byKey = Map.groupBy(models.flatMap(namesOf), ({ alias }) => nameKey(alias.text))
  return [...byKey.values()].flatMap((names) => {
    const first = names[0]
    const other = names.find((a, index) =>
      names.slice(0, index).some((b) => a.model.key !== b.model.key && aliasesMeet(a.alias, b.alias)),
    )
    if (!first || !other) return []
    const keys = [...new Set(names.map(({ model }) => model.key))].join(' and ')
    return [`"${other.alias.text}" names ${keys}; keep it with one of them, or give each a scope or a period`]
  })
}
