import type { Mention, ReadClaim } from '../claims/claim.ts'
import type { DerivedMention, DerivedStatement } from '../claims/derived-statement.ts'
import { nameKey } from '../claims/name-key.ts'
import { perObject } from '../claims/per-object.ts'
import type { Qualifiers } from '../claims/qualifier.ts'
import type { Registry, RegistryModel } from '../claims/registry.ts'
import { canonicalName } from './canonical-name.ts'
import { canonicalProperty } from './canonical-property.ts'
import { parseName } from './parse-name.ts'
import { modelSlug, vendorOf } from './vendor-of.ts'

/** A subject that is known: its name in full, its key, and what its name adds to the statement. */
export interface Identity {
  readonly subject: string
  readonly modelKey: string
  readonly qualifiers: Qualifiers
}

/** Looks names up: by the registry where it knows them, else by their shape. */
export interface Identifier {
  model(raw: string): Identity
  product(raw: string): Identity
}

/** Mentions with their subjects made known. Pure: the same mentions and registry give the same claims. */
export function identify(mentions: readonly Mention[], registry: Registry, published?: string): ReadClaim[] {
  const identifier = identifierOf(registry, published)
  const propertyOf = knownProperty(registry)
  return mentions.map((mention): ReadClaim => {
    const isProduct = mention.property === 'price.subscription'
    const { subject, modelKey, qualifiers } = isProduct
      ? identifier.product(mention.subjectRaw)
      : identifier.model(mention.subjectRaw)
    return {
      ...mention,
      ...propertyOf(mention.property),
      subject,
      modelKey,
      qualifiers: { ...qualifiers, ...mention.qualifiers },
    }
  })
}

/** Derived statements with subject and comparator made known. */
export function identifyDerived(
  mentions: readonly DerivedMention[],
  registry: Registry,
  published?: string,
): DerivedStatement[] {
  const identifier = identifierOf(registry, published)
  const propertyOf = knownProperty(registry)
  return mentions.map((mention) => {
    const { subject, modelKey } = identifier.model(mention.subjectRaw)
    const other = mention.comparatorRaw === null ? undefined : identifier.model(mention.comparatorRaw)
    return {
      ...mention,
      ...propertyOf(mention.property),
      subject,
      modelKey,
      comparator: other?.subject ?? null,
      comparatorKey: other?.modelKey ?? null,
    }
  })
}

/** The property as the base knows it, and as its source calls it where that is otherwise. */
function knownProperty(registry: Registry): (raw: string) => { property: string; propertyRaw?: string } {
  const canonical = canonicalProperty(registry)
  return (raw) => {
    const property = canonical(raw)
    return property === raw ? { property } : { property, propertyRaw: raw }
  }
}

const identifiers = perObject((_: Registry) => new Map<string, Identifier>())

/** An identifier over a registry; `published` chooses among aliases that meant something else at another time. */
export function identifierOf(registry: Registry, published?: string): Identifier {
  const made = identifiers(registry)
  const before = made.get(published ?? '')
  if (before) return before
  if (made.size >= 50) made.clear()
  const identifier = makeIdentifier(registry, published)
  made.set(published ?? '', identifier)
  return identifier
}

/** Kept identifiers and identities: a long-lived process must not collect them without bound. */
const MOST_KEPT = 5000

function makeIdentifier(registry: Registry, published: string | undefined): Identifier {
  const models = indexOf(registry, 'model', published)
  const products = indexOf(registry, 'product', published)
  const vendorKeys = new Map(
    registry.vendors.flatMap(({ key, name, aliases }) =>
      [key, name, ...aliases].map((text) => [text.toLowerCase(), key] as const),
    ),
  )
  const known = new Map<string, Identity>()
  return {
    model(raw) {
      const before = known.get(raw)
      if (before) return before
      const parsed = parseName(raw)
      const name = canonicalName(parsed.words)
      const registered =
        models.get(nameKey(raw)) ?? models.get(nameKey(parsed.bare)) ?? models.get(nameKey(name))
      const vendor = vendorOf(name, parsed.maker)
      const identity: Identity = registered
        ? { subject: registered.name, modelKey: registered.key, qualifiers: parsed.qualifiers }
        : {
            subject: name,
            modelKey: `${vendorKeys.get(vendor) ?? vendor}/${modelSlug(name)}`,
            qualifiers: parsed.qualifiers,
          }
      if (known.size >= MOST_KEPT) known.clear()
      known.set(raw, identity)
      return identity
    },
    product(raw) {
      const registered = products.get(nameKey(raw))
      if (registered) return { subject: registered.name, modelKey: registered.key, qualifiers: {} }
      return { subject: raw, modelKey: `${vendorOf(raw)}/${modelSlug(raw)}`, qualifiers: {} }
    },
  }
}

/** An alias of a period means nothing where nobody says when the text appeared: it has named several models. */
const isMeantAt = ({ from, to }: RegistryModel['aliases'][number], published: string | undefined): boolean =>
  (from === undefined && to === undefined) ||
  (published !== undefined && (from ?? '') <= published && (to === undefined || published <= to))

function indexOf(
  registry: Registry,
  kind: RegistryModel['kind'],
  published: string | undefined,
): Map<string, RegistryModel> {
  const index = new Map<string, RegistryModel>()
  const models = registry.models.filter((model) => model.kind === kind)
  for (const model of models) index.set(nameKey(model.name), model)
  for (const model of models)
    for (const alias of model.aliases) {
      const key = nameKey(alias.text)
      if (isMeantAt(alias, published) && alias.scope === undefined && !index.has(key)) index.set(key, model)
    }
  return index
}
