import { detectMojibake, mendText } from '../../lib/text/mojibake.ts'
import { plainText } from '../../lib/text/view-text.ts'
import type { Charset, Written } from './visible-text.ts'

/** As often as the reader mends a text: it may have been decoded wrongly twice. */
const MOST_MENDINGS = 2

/** A reading's text, ready for showing; undefined after a redaction. */
export function writtenOf(
  reading: { text: string | null; mediaType: string } | undefined,
): Written | undefined {
  if (reading === undefined || reading.text === null) return undefined
  const { text, mediaType } = reading
  return { text, mediaType: mediaType.split(';')[0] ?? '', mojibake: mendingsOf(text) }
}

function mendingsOf(text: string): Charset[] {
  const mendings: Charset[] = []
  let view = plainText(text, 0, text.length)
  while (mendings.length < MOST_MENDINGS) {
    const charset = detectMojibake(view.text)
    if (charset === undefined) break
    mendings.push(charset)
    view = mendText(view, charset)
  }
  return mendings
}
