import { z } from 'zod'
import { nameKey } from '../claims/name-key.ts'
import type { Note } from '../claims/note.ts'
import { ModelAlias, type Registry, type RegistryModel } from '../claims/registry.ts'
import { aliasesMeet } from './name-clashes.ts'

const modelKey = z.string().regex(/^[^/\s]+\/[^/\s]+$/)

/** What a moderator can decide about names. */
export const RegistryDecision = z.discriminatedUnion('action', [
  /** This text means that model (in this scope, in this period), whatever it meant before. */
  ModelAlias.extend({ action: z.literal('alias'), modelKey }),
  /** The first model is the second under another name. */
  z.object({ action: z.literal('merge'), modelKey, intoKey: modelKey }),
  /** The model is rightly called this; its old name stays as an alias. */
  z.object({ action: z.literal('rename'), modelKey, name: z.string().min(1) }),
])
export type RegistryDecision = Readonly<z.infer<typeof RegistryDecision>>

export interface Overlaid {
  readonly registry: Registry
  /** Decisions that could not be applied, because the registry has no such model. */
  readonly notes: readonly Note[]
}

type Models = ReadonlyMap<string, RegistryModel>
type Replaced = ReadonlyMap<string, string>

function withAlias(model: RegistryModel, alias: ModelAlias): RegistryModel {
  return { ...model, aliases: [...model.aliases, alias] }
}

/** The model without the aliases that a newly decided one takes from it. A model keeps its own name. */
function withoutTaken(model: RegistryModel, taken: ModelAlias): RegistryModel {
  const key = nameKey(taken.text)
  const aliases = model.aliases.filter((alias) => nameKey(alias.text) !== key || !aliasesMeet(alias, taken))
  return aliases.length === model.aliases.length ? model : { ...model, aliases }
}

function applied(
  models: Models,
  decision: RegistryDecision,
  target: RegistryModel,
  into?: RegistryModel,
): Models {
  const next = new Map(models)
  switch (decision.action) {
    case 'alias': {
      const { action: _, modelKey: __, ...alias } = decision
      for (const model of models.values()) next.set(model.key, withoutTaken(model, alias))
      return next.set(target.key, withAlias(withoutTaken(target, alias), alias))
    }
    case 'rename':
      return next.set(target.key, { ...withAlias(target, { text: target.name }), name: decision.name })
    case 'merge': {
      if (!into || into.key === target.key) return models
      next.delete(target.key)
      return next.set(into.key, {
        ...into,
        aliases: [...into.aliases, { text: target.name }, ...target.aliases],
      })
    }
  }
}

/** Follows merges to the model that is left; merges cannot go in a circle, since a merged model is gone. */
function survivor(key: string, replaced: Replaced): string {
  const next = replaced.get(key)
  return next === undefined ? key : survivor(next, replaced)
}

function unknownModel(decision: RegistryDecision, key: string): Note {
  return {
    rule: 'decision_without_model',
    severity: 'warning',
    reason: `The decision "${decision.action}" names ${key}, which the registry does not know; it has no effect`,
  }
}

/**
 * Lays moderators' decisions, oldest first, over a registry: later ones win over earlier ones, and all over the base. The
 * registry should hold every model the decisions may name, those discovered in sources included.
 */
export function overlayDecisions(registry: Registry, decisions: readonly RegistryDecision[]): Overlaid {
  let models: Models = new Map(registry.models.map((model) => [model.key, model]))
  const replaced = new Map<string, string>()
  const notes: Note[] = []
  for (const decision of decisions) {
    const target = models.get(survivor(decision.modelKey, replaced))
    const into = decision.action === 'merge' ? models.get(survivor(decision.intoKey, replaced)) : undefined
    if (!target) notes.push(unknownModel(decision, decision.modelKey))
    else if (decision.action === 'merge' && !into) notes.push(unknownModel(decision, decision.intoKey))
    else {
      models = applied(models, decision, target, into)
      if (into && into.key !== target.key) replaced.set(target.key, into.key)
    }
  }
  return { registry: { ...registry, models: [...models.values()] }, notes }
}
