import { perObject } from '../../claims/per-object.ts'
import type { Registry } from '../../claims/registry.ts'
import { isDistinctive } from './distinctive.ts'
import { NameIndex } from './name-index.ts'
import { scanNames } from './scan-names.ts'

/** Registered names and aliases that occur here and that no shape finds. */
const unusualNames = perObject((registry: Registry): readonly string[] =>
  registry.models
    .filter(({ kind }) => kind === 'model')
    .flatMap(({ name, aliases }) => [name, ...aliases.filter(({ scope }) => !scope).map(({ text }) => text)])
    .filter((name) => isDistinctive(name) && scanNames(name)[0]?.raw !== name),
)

/** The same, to be found in one pass over a text. */
const unusualIndex = perObject((registry: Registry) => new NameIndex(unusualNames(registry), ANYWHERE))
const ANYWHERE = { before: /(?:)/y, after: /(?:)/y }

/** The registered names that texts hold and that no shape finds, as they are written there. */
export const registryNames = (registry: Registry, texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      unusualIndex(registry)
        .find(text)
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ),
]
