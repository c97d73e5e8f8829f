import iconv from 'iconv-lite'
import { sliceText, sourceSpan, type ViewText, ViewTextBuilder } from './view-text.ts'

/**
 * UTF-8 that was once decoded as another charset ("â€”" or "โ€”" for a dash). The wrong characters, turned back
 * into bytes, are UTF-8 sequences; that is hardly ever so by chance, and never for most of a text.
 */
const CHARSETS = ['windows-1252', 'windows-874', 'macroman', 'windows-1253', 'windows-1251'] as const
type Charset = (typeof CHARSETS)[number]

/** Characters to bytes 0x80–0xFF. Bytes that a charset leaves undefined were decoded as windows-1252 or as C1. */
function byteTable(charset: Charset): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  const put = (char: string, byte: number) => {
    if (char !== '\uFFFD' && !table.has(char)) table.set(char, byte)
  }
  for (const name of [charset, 'windows-1252'])
    for (let byte = 0x80; byte <= 0xff; byte++) put(iconv.decode(Uint8Array.of(byte), name), byte)
  for (let byte = 0x80; byte <= 0x9f; byte++) put(String.fromCharCode(byte), byte)
  return table
}

const tables = new Map(CHARSETS.map((charset) => [charset, byteTable(charset)]))

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** How many bytes a UTF-8 lead byte announces; 0 for any other. */
function sequenceLength(lead: number | undefined): number {
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** The character that a wrongly decoded sequence at this place stands for. */
function sequenceAt(
  text: string,
  at: number,
  table: ReadonlyMap<string, number>,
): { char: string; length: number } | undefined {
  const lead = table.get(text[at] ?? '')
  const length = sequenceLength(lead)
  if (lead === undefined || length === 0 || at + length > text.length) return undefined
  const bytes = [lead]
  for (let i = 1; i < length; i++) {
    const byte = table.get(text[at + i] ?? '')
    if (byte === undefined || byte > 0xbf) return undefined
    bytes.push(byte)
  }
  try {
    return { char: strictUtf8.decode(Uint8Array.from(bytes)), length }
  } catch {
    return undefined
  }
}

const NOT_ASCII = /[^\0-\x7f]/g

/** Which charset a text was wrongly decoded with, if most of its signs beyond ASCII say the same. */
export function detectMojibake(text: string): Charset | undefined {
  let best: { charset: Charset; mended: number } | undefined
  for (const charset of CHARSETS) {
    const table = tables.get(charset)
    if (!table) continue
    let mended = 0
    let leadsLeft = 0
    NOT_ASCII.lastIndex = 0
    for (let match = NOT_ASCII.exec(text); match; match = NOT_ASCII.exec(text)) {
      const sequence = sequenceAt(text, match.index, table)
      if (sequence) {
        mended++
        NOT_ASCII.lastIndex = match.index + sequence.length
      } else if (sequenceLength(table.get(match[0])) > 0) leadsLeft++
    }
    if (mended > leadsLeft && mended > (best?.mended ?? 0)) best = { charset, mended }
  }
  return best?.charset
}

/** The view with its wrongly decoded characters mended; the map to the source text stays true. */
export function mendText(view: ViewText, charset: Charset): ViewText {
  const table = tables.get(charset)
  if (!table || !/[^\0-\x7f]/.test(view.text)) return view
  const builder = new ViewTextBuilder()
  let done = 0
  for (let at = 0; at < view.text.length; ) {
    const sequence = view.text.charCodeAt(at) > 0x7f ? sequenceAt(view.text, at, table) : undefined
    if (!sequence) {
      at++
      continue
    }
    const { start, end } = sourceSpan(view, at, at + sequence.length)
    builder.append(sliceText(view, done, at))
    builder.add(sequence.char, start, end - start)
    at += sequence.length
    done = at
  }
  builder.append(sliceText(view, done, view.text.length))
  return builder.take()
}
