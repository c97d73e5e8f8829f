import { z } from 'zod'
import { Evidence, Locator } from '../../claims/claim.ts'
import type { ClaimStatus } from '../../claims/judgement.ts'
import { CLAIM_ROW_SQL, ClaimRow } from '../claim-row.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import { queryRows } from '../query-rows.ts'

const ClaimDetail = ClaimRow.extend({
  subjectRaw: z.string(),
  valueStart: z.int(),
  valueEnd: z.int(),
  evidence: z.array(Evidence),
  locator: Locator,
  group: z.string().nullable(),
  withdrawnBecause: z.enum(['reading', 'capture', 'redaction']).nullable(),
  successorId: z.string().nullable(),
  sourceDisplay: z.enum(['full', 'excerpts']),
  sourceLicence: z.string().nullable(),
  author: z.string().nullable(),
  captureId: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  byteLength: z.int(),
  capturedAt: z.date(),
  readingId: z.string(),
  readerVersion: z.string(),
  registryVersion: z.string(),
  encoding: z.string(),
  readAt: z.date(),
}).transform(
  ({
    captureId,
    sha256,
    mediaType,
    byteLength,
    capturedAt,
    readingId,
    readerVersion,
    registryVersion,
    encoding,
    readAt,
    ...claim
  }) => ({
    ...claim,
    capture: { id: captureId, sha256, mediaType, byteLength, capturedAt },
    reading: { id: readingId, readerVersion, registryVersion, encoding, createdAt: readAt },
  }),
)
/** A claim with its whole provenance. */
export type ClaimDetail = z.output<typeof ClaimDetail>

const GET_CLAIM = `
  select ${CLAIM_ROW_SQL}, c.subject_raw as "subjectRaw", c.value_start as "valueStart", c.value_end as "valueEnd",
    c.evidence, c.locator, c.group_key as "group", c.withdrawn_because as "withdrawnBecause",
    c.successor_id as "successorId", s.display as "sourceDisplay", s.licence as "sourceLicence", s.author,
    k.id as "captureId", k.sha256, k.media_type as "mediaType", k.byte_length as "byteLength", k.captured_at as "capturedAt",
    r.id as "readingId", r.reader_version as "readerVersion", r.registry_version as "registryVersion", r.encoding, r.created_at as "readAt"
  from claim c join source s on s.id = c.source_id join capture k on k.id = c.capture_id
    join reading r on r.id = c.reading_id
  where c.id = $1`

/** Undefined when there is no such claim. A withdrawn claim is still found, marked so. */
export async function getClaim(id: string): Promise<ClaimDetail | undefined> {
  const [claim] = await queryRows('get_claim', GET_CLAIM, [id], ClaimDetail)
  return claim
}

const TopicPosition = z.tuple([z.string(), z.string(), z.string(), z.string()])

/** The claims of one topic that count, in the order of their scopes and values. */
export async function listClaimsOfTopic(topicId: string, page: PageRequest): Promise<Page<ClaimRow>> {
  const after = decodeCursor(page.cursor, TopicPosition) ?? [null, null, null, null]
  // Values without a number (dates, texts) come last: infinity sorts after every figure, and unlike null it compares.
  const number = `coalesce(c.value_number, 'Infinity')`
  const rows = await queryRows(
    'claims_of_topic',
    `select ${CLAIM_ROW_SQL}, ${number}::text as number from claim c join source s on s.id = c.source_id
     where c.topic_id = $1 and c.withdrawn_at is null
       and ($2::text is null or (c.scope_key, ${number}, c.value_key, c.id) > ($2, $3::numeric, $4, $5))
     order by c.scope_key, ${number}, c.value_key, c.id limit $6`,
    [topicId, ...after, page.limit + 1],
    ClaimRow.extend({ number: z.string() }),
  )
  return pageOf(rows, page.limit, ({ scopeKey, number: figure, valueKey, id }) => [
    scopeKey,
    figure,
    valueKey,
    id,
  ])
}

export interface ClaimFilter {
  readonly model?: string | undefined
  readonly property?: string | undefined
  readonly source?: string | undefined
  readonly status?: ClaimStatus | undefined
}

const Position = z.tuple([z.iso.datetime(), z.string()])

/** Newest first. Withdrawn claims are left out. */
export async function listClaims(filter: ClaimFilter, page: PageRequest): Promise<Page<ClaimRow>> {
  const after = decodeCursor(page.cursor, Position)
  const rows = await queryRows(
    'list_claims',
    `select ${CLAIM_ROW_SQL} from claim c join source s on s.id = c.source_id
     where c.withdrawn_at is null
       and ($1::text is null or c.model_key = $1) and ($2::text is null or c.property = $2)
       and ($3::text is null or c.source_id = $3) and ($4::text is null or (select k.status::text from camp k where k.id = c.camp_id) = $4)
       and ($5::timestamptz is null or (c.recorded_at, c.id) < ($5::timestamptz, $6))
     order by c.recorded_at desc, c.id desc limit $7`,
    [
      filter.model ?? null,
      filter.property ?? null,
      filter.source ?? null,
      filter.status ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      page.limit + 1,
    ],
    ClaimRow,
  )
  return pageOf(rows, page.limit, (row) => [row.recordedAt.toISOString(), row.id])
}
