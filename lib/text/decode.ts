import chardet from 'chardet'
import iconv from 'iconv-lite'
import { DomainError } from '../claims/domain-error.ts'
import { LARGEST_DOCUMENT_BYTES, tooLargeMessage } from '../claims/largest-document.ts'

/** How much of the bytes the guesses look at. */
const SAMPLE = 64 * 1024

const BYTE_ORDER_MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** First bytes of common files that are not text, so that the message can say what the file is. */
const SIGNATURES: readonly { kind: string; bytes: readonly number[] }[] = [
  { kind: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'a ZIP archive (or an Office document)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'a gzip archive', bytes: [0x1f, 0x8b] },
]

/** The decoded bytes, nothing repaired. A byte order mark stays, so that offsets count every character. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte)

/**
 * Bytes as text: a byte order mark, else strict UTF-8, else the declared charset, else the likeliest one.
 * Throws a DomainError: `too_large`, or `unreadable` for an empty or binary input.
 */
export function decode(bytes: Uint8Array, mediaType?: string): Decoded {
  if (bytes.length === 0)
    throw new DomainError('unreadable', 'The file is empty: there is nothing to read. Give a file with text.')
  if (bytes.length > LARGEST_DOCUMENT_BYTES) throw new DomainError('too_large', tooLargeMessage(bytes.length))
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes))
  if (marked) return { text: decodeAs(bytes, marked.encoding), encoding: marked.encoding }
  refuseBinary(bytes)
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
    }
  } catch {
    const encoding = declaredCharset(bytes, mediaType) ?? likeliestCharset(bytes)
    return { text: decodeAs(bytes, encoding), encoding }
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(bytes, encoding, { stripBOM: false })
}

function refuseBinary(bytes: Uint8Array): void {
  const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes))
  const hasZeros = bytes.subarray(0, SAMPLE).includes(0)
  if (!signature && !hasZeros) return
  throw new DomainError(
    'unreadable',
    `The file is ${signature?.kind ?? 'binary (it has zero bytes)'}, not text. Give Markdown, HTML or plain text.`,
  )
}

/** From `text/html; charset=…`, or from the head of an HTML or XML document. */
function declaredCharset(bytes: Uint8Array, mediaType?: string): string | undefined {
  const head = decodeAs(bytes.subarray(0, 2048), 'latin1')
  const found =
    /charset\s*=\s*["']?([\w-]{2,40})/i.exec(mediaType ?? '') ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head) ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/i.exec(head)
  const name = found?.[1]?.toLowerCase()
  // declared as UTF-8, but it is not: no help
  return name && !/^utf-?8$/.test(name) && iconv.encodingExists(name) ? name : undefined
}

function likeliestCharset(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, SAMPLE))?.toLowerCase()
  if (!guess || guess === 'utf-8' || guess === 'ascii' || !iconv.encodingExists(guess)) return 'windows-1252'
  // windows-1252 is ISO 8859-1 with the typographic signs that such texts in fact have
  return guess === 'iso-8859-1' ? 'windows-1252' : guess
}
