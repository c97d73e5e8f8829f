import type { z } from '@hono/zod-openapi'
import type { Note } from '../../claims/note.ts'
import type { DerivedRow, SourceReading, SourceRow } from '../../db/queries/sources.ts'
import type { SourceBrief as SourceBriefRow } from '../../db/source-row.ts'
import { claimsHref, sourceAddress } from '../addresses.ts'
import type { DerivedStatement } from '../schemas/derived-statement.ts'
import type { ReadingNote, Source, SourceBrief, SourceDetail } from '../schemas/source.ts'

/** Only the fields of a brief, also of a row that has more. */
export function sourceBriefJson(row: SourceBriefRow): z.infer<typeof SourceBrief> {
  return {
    id: row.id,
    slug: row.slug,
    ...sourceAddress(row),
    title: row.title,
    publisher: row.publisher,
    kind: row.kind,
    published: row.published,
    url: row.url,
    records: row.records,
  }
}

export function sourceJson(row: SourceRow): z.infer<typeof Source> {
  return {
    ...sourceBriefJson(row),
    author: row.author,
    licence: row.licence,
    display: row.display,
    recorded_at: row.createdAt.toISOString(),
    redacted_at: row.redactedAt?.toISOString() ?? null,
    claim_counts: row.claims,
  }
}

/** The text itself is left out: what may be shown of it is in the claims' quotes. */
export function sourceDetailJson(
  row: SourceRow,
  reading: SourceReading | undefined,
  derived: readonly DerivedRow[],
): z.infer<typeof SourceDetail> {
  return {
    ...sourceJson(row),
    capture: reading ? captureJson(reading) : null,
    reading: reading ? readingJson(reading) : null,
    notes: reading?.notes.map(noteJson) ?? [],
    derived_statements: derived.map(derivedJson),
    claims_href: claimsHref({ source: row.id }),
  }
}

function captureJson(reading: SourceReading): z.infer<typeof SourceDetail>['capture'] {
  return {
    id: reading.captureId,
    sha256: reading.sha256,
    media_type: reading.mediaType,
    byte_length: reading.byteLength,
    captured_at: reading.capturedAt.toISOString(),
  }
}

function readingJson(reading: SourceReading): z.infer<typeof SourceDetail>['reading'] {
  return {
    id: reading.id,
    reader_version: reading.readerVersion,
    registry_version: reading.registryVersion,
    encoding: reading.encoding,
    read_at: reading.createdAt.toISOString(),
  }
}

export function noteJson(note: Note): z.infer<typeof ReadingNote> {
  return {
    rule: note.rule,
    severity: note.severity,
    reason: note.reason,
    start: note.span?.start ?? null,
    end: note.span?.end ?? null,
  }
}

function derivedJson(row: DerivedRow): z.infer<typeof DerivedStatement> {
  return {
    id: row.id,
    subject: row.subject,
    model: row.modelKey,
    comparator: row.comparator,
    property: row.property,
    relation: row.relation,
    figure: row.figure,
    quote: row.quote,
    start: row.quoteStart,
    end: row.quoteEnd,
    holds: row.holds,
    calculation: row.calculation,
  }
}
