import type { Block } from '../claims/block.ts'
import type { ReadClaim } from '../claims/claim.ts'
import type { DerivedStatement } from '../claims/derived-statement.ts'
import type { Note } from '../claims/note.ts'
import type { Registry } from '../claims/registry.ts'
import { extract } from '../extract/extract.ts'
import { READER_VERSION } from '../extract/reader-version.ts'
import { identify, identifyDerived } from '../identify/identify.ts'
import { blocksOf } from '../text/blocks-of.ts'
import { decode } from '../text/decode.ts'
import { detectMediaType, type MediaType } from '../text/media-type.ts'
import { viewOf } from '../text/view-of.ts'

export interface ReadInput {
  readonly bytes: Uint8Array
  /** As the sender declares it, with its charset if it names one. */
  readonly mediaType?: string
  readonly filename?: string
  /** When it was published, an ISO date at its precision: resolves "on the 12th". */
  readonly published?: string
  readonly registry: Registry
}

export interface ReadResult {
  /** The source text: the decoded bytes, nothing repaired. All offsets count in it. */
  readonly text: string
  readonly encoding: string
  readonly mediaType: MediaType
  readonly blocks: readonly Block[]
  readonly claims: readonly ReadClaim[]
  readonly derived: readonly DerivedStatement[]
  readonly notes: readonly Note[]
  readonly title?: string
  readonly frontMatter: Record<string, unknown>
  readonly readerVersion: string
}

/**
 * Bytes to claims: the whole reader as one pure function. Throws a DomainError (`unreadable`, `too_large`) for
 * bytes that are no text; everything odd inside a text is a note.
 */
export function readDocument(input: ReadInput): ReadResult {
  const { text, encoding } = decode(input.bytes, input.mediaType)
  const mediaType = detectMediaType({ text, mediaType: input.mediaType, filename: input.filename })
  const view = viewOf(text, mediaType)
  const published = input.published ?? publishedIn(view.frontMatter)
  const { mentions, derived, notes } = extract(view, input.registry, published)
  return {
    text,
    encoding,
    mediaType,
    blocks: blocksOf(view),
    claims: identify(mentions, input.registry, published),
    derived: identifyDerived(derived, input.registry, published),
    notes,
    ...(view.title === undefined ? {} : { title: view.title }),
    frontMatter: { ...view.frontMatter },
    readerVersion: READER_VERSION,
  }
}

/** Front matter may say when: an ISO date under `published` or `date`. */
function publishedIn(frontMatter: Readonly<Record<string, unknown>>): string | undefined {
  const written = frontMatter.published ?? frontMatter.date
  return typeof written === 'string' ? /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(written)?.[0] : undefined
}
