import { sha256 } from '../claims/id.ts'
import type { Registry } from '../claims/registry.ts'
import type { SourceAbout } from '../claims/source-about.ts'
import { voiceKeyOf } from '../claims/voice-key.ts'
import type { CaptureToSave } from '../db/write/reading.ts'
import type { SourceToSave } from '../db/write/source.ts'
import { aboutOfFrontMatter } from './about-of-front-matter.ts'
import { canonicalUrl } from './canonical-url.ts'
import { type ReadResult, readDocument } from './read-document.ts'
import { captureIdOf } from './reading-identity.ts'
import { slugOf, sourceIdOf } from './source-identity.ts'

/** A document as it comes in, from wherever. */
export interface Document {
  readonly bytes: Uint8Array
  readonly filename?: string | undefined
  readonly mediaType?: string | undefined
  /** What we are told of it beside the document; wins over its front matter. */
  readonly about: SourceAbout
  readonly capturedAt: Date
  /** Handed in by somebody else: then it cannot say how much of itself may be shown. */
  readonly submitted?: boolean | undefined
  /** Path inside our starter content, for documents that are part of it. */
  readonly contentPath?: string | undefined
  /** The source that it is known to be of, when it comes from our own store. */
  readonly sourceId?: string | undefined
}

/** A document that was read, with all that is known of its source, nothing stored yet. */
export interface ReadSource {
  readonly result: ReadResult
  readonly about: SourceAbout
  readonly source: SourceToSave
  readonly capture: CaptureToSave
}

/** Reads a document. Pure but for its arguments. Throws DomainError `unreadable` or `too_large`. */
export function readSource(document: Document, registry: Registry): ReadSource {
  const result = readDocument({
    bytes: document.bytes,
    registry,
    ...(document.mediaType === undefined ? {} : { mediaType: document.mediaType }),
    ...(document.filename === undefined ? {} : { filename: document.filename }),
    ...(document.about.published === undefined ? {} : { published: document.about.published }),
  })
  const { about, notes } = aboutOfFrontMatter(result.frontMatter)
  const merged = describedBy(document, { ...about, ...document.about })
  const source = sourceOf(document, merged, result)
  return {
    result: { ...result, notes: [...result.notes, ...notes] },
    about: merged,
    source,
    capture: {
      id: captureIdOf(source.id, document.bytes),
      sourceId: source.id,
      sha256: sha256(document.bytes),
      mediaType: result.mediaType,
      bytes: document.bytes,
      filename: document.filename ?? null,
      capturedAt: document.capturedAt,
    },
  }
}

function describedBy(document: Document, { display, ...about }: SourceAbout): SourceAbout {
  return display === undefined || document.submitted ? about : { ...about, display }
}

function sourceOf(document: Document, about: SourceAbout, result: ReadResult): SourceToSave {
  const id =
    document.sourceId ??
    sourceIdOf({ url: about.url, contentPath: document.contentPath, bytes: document.bytes })
  const title = about.title ?? result.title ?? document.filename ?? 'Untitled document'
  const speaker = about.records?.publisher ?? about.publisher
  return {
    id,
    slug: slugOf(title, id),
    canonicalUrl: about.url === undefined ? null : canonicalUrl(about.url),
    title,
    publisher: about.publisher ?? null,
    author: about.author ?? null,
    voiceKey: (speaker && voiceKeyOf(speaker)) || null,
    published: about.published ?? null,
    kind: about.kind ?? null,
    licence: about.licence ?? null,
    display: about.display ?? null,
    records: about.records ?? null,
  }
}
