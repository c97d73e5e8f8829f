import { z } from 'zod'
import { Block } from '../../claims/block.ts'
import { Note } from '../../claims/note.ts'
import type { SourceKind } from '../../claims/source-kind.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import { queryRows } from '../query-rows.ts'
import { SourceBrief } from '../source-row.ts'

/** A source as lists show it, with its record. */
export const SourceRow = SourceBrief.extend({
  author: z.string().nullable(),
  licence: z.string().nullable(),
  display: z.enum(['full', 'excerpts']),
  createdAt: z.date(),
  redactedAt: z.date().nullable(),
  claims: z.object({
    total: z.int(),
    corroborated: z.int(),
    contested: z.int(),
    contradicted: z.int(),
    outdated: z.int(),
    forecast: z.int(),
    unconfirmed: z.int(),
  }),
})
export type SourceRow = z.infer<typeof SourceRow>

/** Select list of a {@link SourceRow}; needs `source s`. */
export const SOURCE_ROW_SQL = `
  s.id, s.slug, s.title, s.publisher, s.kind, s.published, s.canonical_url as url, s.records, s.author, s.licence,
  s.display, s.created_at as "createdAt", s.redacted_at as "redactedAt",
  (select jsonb_build_object('total', count(*),
      'corroborated', count(*) filter (where k.status = 'corroborated'),
      'contested', count(*) filter (where k.status = 'contested'),
      'contradicted', count(*) filter (where k.status = 'contradicted'),
      'outdated', count(*) filter (where k.status = 'outdated'),
      'forecast', count(*) filter (where k.status = 'forecast'),
      'unconfirmed', count(*) filter (where k.status = 'unconfirmed'))
   from claim c join camp k on k.id = c.camp_id where c.source_id = s.id and c.withdrawn_at is null) as claims`

export interface SourceFilter {
  readonly kind?: SourceKind | undefined
  /** Part of title or publisher. */
  readonly q?: string | undefined
}

const Position = z.tuple([z.iso.datetime(), z.string()])

/** Newest in the base first. */
export async function listSources(filter: SourceFilter, page: PageRequest): Promise<Page<SourceRow>> {
  const after = decodeCursor(page.cursor, Position)
  const rows = await queryRows(
    'list_sources',
    `select ${SOURCE_ROW_SQL} from source s
     where ($1::text is null or s.kind::text = $1)
       and ($2::text is null or s.title ilike '%' || $2 || '%' or s.publisher ilike '%' || $2 || '%')
       and ($3::timestamptz is null or (s.created_at, s.id) < ($3::timestamptz, $4))
     order by s.created_at desc, s.id desc limit $5`,
    [
      filter.kind ?? null,
      filter.q?.trim().replace(/[\\%_]/g, '\\$&') || null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      page.limit + 1,
    ],
    SourceRow,
  )
  return pageOf(rows, page.limit, (row) => [row.createdAt.toISOString(), row.id])
}

/** By id or by the slug of its address. Undefined when there is none. */
export async function getSource(idOrSlug: string): Promise<SourceRow | undefined> {
  const [source] = await queryRows(
    'get_source',
    `select ${SOURCE_ROW_SQL} from source s where s.id = $1 or s.slug = $1`,
    [idOrSlug],
    SourceRow,
  )
  return source
}

/** The current reading of a source's current capture. */
export const SourceReading = z.object({
  id: z.string(),
  captureId: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  byteLength: z.int(),
  filename: z.string().nullable(),
  capturedAt: z.date(),
  readerVersion: z.string(),
  registryVersion: z.string(),
  encoding: z.string(),
  createdAt: z.date(),
  /** The source text, nothing repaired; null after a redaction. */
  text: z.string().nullable(),
  blocks: z.array(Block),
  notes: z.array(Note),
})
export type SourceReading = z.infer<typeof SourceReading>

const READING_SQL = `
  r.id, k.id as "captureId", k.sha256, k.media_type as "mediaType", k.byte_length as "byteLength", k.filename,
  k.captured_at as "capturedAt", r.reader_version as "readerVersion", r.registry_version as "registryVersion",
  r.encoding, r.created_at as "createdAt", r.text, r.blocks, r.notes
  from reading r join capture k on k.id = r.capture_id`

export async function getCurrentReading(sourceId: string): Promise<SourceReading | undefined> {
  const [reading] = await queryRows(
    'current_reading',
    `select ${READING_SQL} join source s on s.current_capture_id = k.id where s.id = $1 and r.current`,
    [sourceId],
    SourceReading,
  )
  return reading
}

/** The reading of one capture that is current: what a claim's offsets count into. */
export async function getReadingOfCapture(captureId: string): Promise<SourceReading | undefined> {
  const [reading] = await queryRows(
    'reading_of_capture',
    `select ${READING_SQL} where k.id = $1 and r.current`,
    [captureId],
    SourceReading,
  )
  return reading
}

/** A relative statement of a source and what the arithmetic says of it. */
export const DerivedRow = z.object({
  id: z.string(),
  subject: z.string(),
  modelKey: z.string(),
  comparator: z.string().nullable(),
  property: z.string(),
  relation: z.string(),
  figure: z.string(),
  quote: z.string(),
  quoteStart: z.int(),
  quoteEnd: z.int(),
  holds: z.boolean().nullable(),
  calculation: z.string(),
})
export type DerivedRow = z.infer<typeof DerivedRow>

export async function listDerivedOfSource(sourceId: string): Promise<DerivedRow[]> {
  return queryRows(
    'derived_of_source',
    `select id, subject, model_key as "modelKey", comparator, property, relation, figure::text, quote,
       quote_start as "quoteStart", quote_end as "quoteEnd", holds, calculation
     from derived where source_id = $1 and withdrawn_at is null order by quote_start, id`,
    [sourceId],
    DerivedRow,
  )
}
