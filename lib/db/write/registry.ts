import { hashId } from '../../claims/id.ts'
import type { Registry } from '../../claims/registry.ts'
import type { Transaction } from '../transaction.ts'
import { type Column, insertRows, updateAll } from './columns.ts'

type Model = Registry['models'][number]

interface AliasOfModel {
  readonly modelKey: string
  readonly text: string
  readonly scope?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const MODEL_COLUMNS: readonly Column<Model>[] = [
  { name: 'key', type: 'text', of: (model) => model.key },
  { name: 'slug', type: 'text', of: (model) => model.key.slice(model.key.indexOf('/') + 1) },
  { name: 'name', type: 'text', of: (model) => model.name },
  { name: 'vendor_key', type: 'text', of: (model) => model.vendor },
  { name: 'kind', type: '"ModelKind"', of: (model) => model.kind },
  { name: 'released', type: 'text', of: (model) => model.released ?? null },
  { name: 'origin', type: '"Origin"', of: () => 'registry' },
]

const ALIAS_COLUMNS: readonly Column<AliasOfModel>[] = [
  { name: 'id', type: 'text', of: aliasId },
  { name: 'text', type: 'text', of: (alias) => alias.text },
  { name: 'normalized', type: 'text', of: (alias) => alias.text.normalize('NFKC').toLowerCase() },
  { name: 'scope', type: 'text', of: (alias) => alias.scope ?? null },
  { name: 'from', type: 'text', of: (alias) => alias.from ?? null },
  { name: 'to', type: 'text', of: (alias) => alias.to ?? null },
  { name: 'model_key', type: 'text', of: (alias) => alias.modelKey },
  { name: 'origin', type: '"Origin"', of: () => 'registry' },
]

function aliasId(alias: AliasOfModel): string {
  return hashId('a', [alias.modelKey, alias.text, alias.scope ?? '', alias.from ?? '', alias.to ?? ''])
}

/**
 * Brings the base layer of the registry in the database in line with the given one: what it names is inserted or
 * updated; aliases that it no longer has go. Models stay, since claims may speak of them.
 */
export async function saveRegistry(tx: Transaction, registry: Registry): Promise<void> {
  for (const vendor of registry.vendors)
    await tx.query(
      `insert into vendor (key, name, url, aliases, origin) values ($1, $2, $3, $4, 'registry')
       on conflict (key) do update set name = excluded.name, url = excluded.url, aliases = excluded.aliases, origin = excluded.origin`,
      [vendor.key, vendor.name, vendor.url ?? null, vendor.aliases],
    )
  await insertRows(
    tx,
    'model',
    MODEL_COLUMNS,
    registry.models,
    `(key) do update set ${updateAll(MODEL_COLUMNS, ['key'])}`,
  )
  const aliases = registry.models.flatMap((model) =>
    model.aliases.map((alias) => ({ ...alias, modelKey: model.key })),
  )
  await tx.query(`delete from alias where origin = 'registry' and not (id = any($1))`, [aliases.map(aliasId)])
  await insertRows(tx, 'alias', ALIAS_COLUMNS, aliases, '(id) do nothing')
  for (const benchmark of registry.benchmarks)
    await tx.query(
      `insert into benchmark (slug, name, aliases, unit, scale_min, scale_max, better, origin)
       values ($1, $2, $3, $4, $5, $6, $7, 'registry')
       on conflict (slug) do update set name = excluded.name, aliases = excluded.aliases, unit = excluded.unit,
         scale_min = excluded.scale_min, scale_max = excluded.scale_max, better = excluded.better, origin = excluded.origin`,
      [
        benchmark.slug,
        benchmark.name,
        benchmark.aliases,
        benchmark.unit,
        benchmark.scale.min ?? null,
        benchmark.scale.max ?? null,
        benchmark.better,
      ],
    )
}
