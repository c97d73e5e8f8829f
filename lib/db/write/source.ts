import type { Recorded } from '../../claims/source-about.ts'
import type { SourceKind } from '../../claims/source-kind.ts'
import type { Transaction } from '../transaction.ts'

/** A source as it is described now; null where nothing is said. */
export interface SourceToSave {
  readonly id: string
  readonly slug: string
  readonly canonicalUrl: string | null
  readonly title: string
  readonly publisher: string | null
  readonly author: string | null
  /** Null when no publisher is named: then the source speaks for itself alone. */
  readonly voiceKey: string | null
  readonly published: string | null
  readonly kind: SourceKind | null
  readonly licence: string | null
  readonly display: 'full' | 'excerpts' | null
  readonly records: Recorded | null
}

/** One reader of a source at a time, whatever process it is in; released with the transaction. */
export async function lockSource(tx: Transaction, sourceId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('source ' || $1, 0))`, [sourceId])
}

/**
 * Inserts a source, or brings what is said of a known one up to date: what is given now wins, what is not given
 * stays. Its address (slug) stays as it first was.
 */
export async function saveSource(
  tx: Transaction,
  source: SourceToSave,
): Promise<'new' | 'updated' | 'unchanged'> {
  const values = [
    source.id,
    source.canonicalUrl,
    source.title,
    source.publisher,
    source.author,
    source.voiceKey,
    source.published,
    source.kind,
    source.licence,
    source.display,
    source.records === null ? null : JSON.stringify(source.records),
  ]
  const inserted = await tx.query(
    `insert into source (id, canonical_url, title, publisher, author, voice_key, published, kind, licence, display, records, slug)
     values ($1, $2, $3, $4, $5, coalesce($6, $1), $7, coalesce($8, 'community')::"SourceKind", $9,
       coalesce($10, 'excerpts')::"Display", $11::jsonb, $12) on conflict (id) do nothing`,
    [...values, source.slug],
  )
  if (inserted.rowCount === 1) return 'new'
  const updated = await tx.query(
    `with given as (select coalesce($2, canonical_url) as canonical_url, $3::text as title, coalesce($4, publisher) as publisher,
         coalesce($5, author) as author, coalesce($6, voice_key) as voice_key, coalesce($7, published) as published,
         coalesce($8::"SourceKind", kind) as kind, coalesce($9, licence) as licence,
         coalesce($10::"Display", display) as display, coalesce($11::jsonb, records) as records from source where id = $1)
     update source s set canonical_url = g.canonical_url, title = g.title, publisher = g.publisher, author = g.author,
       voice_key = g.voice_key, published = g.published, kind = g.kind, licence = g.licence, display = g.display, records = g.records
     from given g where s.id = $1
       and (s.canonical_url, s.title, s.publisher, s.author, s.voice_key, s.published, s.kind, s.licence, s.display, s.records)
         is distinct from (g.canonical_url, g.title, g.publisher, g.author, g.voice_key, g.published, g.kind, g.licence, g.display, g.records)`,
    values,
  )
  return updated.rowCount === 1 ? 'updated' : 'unchanged'
}
