import { z } from 'zod'
import { SourceAbout } from '../../claims/source-about.ts'
import { queryRows } from '../query-rows.ts'

/** A source whose current capture can be read again, and which reading of it is current. */
const StoredDocument = z.object({
  sourceId: z.string(),
  slug: z.string(),
  title: z.string(),
  captureId: z.string(),
  readingId: z.string().nullable(),
})
export type StoredDocument = z.infer<typeof StoredDocument>

/**
 * The sources that came in as documents, by slug, but those whose bytes were redacted; only the given one (id or
 * slug) where one is given.
 */
export async function listStoredDocuments(source?: string): Promise<StoredDocument[]> {
  return queryRows(
    'stored_documents',
    `select s.id as "sourceId", s.slug, s.title, k.id as "captureId",
       (select r.id from reading r where r.capture_id = k.id and r.current) as "readingId"
     from source s join capture k on k.id = s.current_capture_id
     where k.bytes is not null and exists (select from submission m where m.capture_id = k.id)
       and ($1::text is null or s.id = $1 or s.slug = $1)
     order by s.slug`,
    [source ?? null],
    StoredDocument,
  )
}

const StoredBytes = z.object({
  bytes: z.instanceof(Uint8Array),
  filename: z.string().nullable(),
  mediaType: z.string().nullable(),
  capturedAt: z.date(),
  about: SourceAbout,
  submitted: z.boolean(),
})

/** The bytes of a capture, and what was said of them when they last came in. Undefined after a redaction. */
export async function getStoredBytes(captureId: string): Promise<z.infer<typeof StoredBytes> | undefined> {
  const [stored] = await queryRows(
    'stored_bytes',
    `select k.bytes, k.filename, m.media_type as "mediaType", k.captured_at as "capturedAt", m.about,
       m.origin in ('web', 'api') as submitted
     from capture k join submission m on m.capture_id = k.id
     where k.id = $1 and k.bytes is not null and m.state = 'approved'
     order by m.decided_at desc, m.id limit 1`,
    [captureId],
    StoredBytes,
  )
  return stored
}

/** How many sources that came in as documents were last read by another reader or registry than the given ones. */
export async function countOlderReadings(readerVersion: string, registryVersion: string): Promise<number> {
  const [row] = await queryRows(
    'count_older_readings',
    `select count(*)::int as count
     from source s join capture k on k.id = s.current_capture_id join reading r on r.capture_id = k.id and r.current
     where k.bytes is not null and (r.reader_version, r.registry_version) <> ($1, $2)
       and exists (select from submission m where m.capture_id = k.id)`,
    [readerVersion, registryVersion],
    z.object({ count: z.int() }),
  )
  return row?.count ?? 0
}
