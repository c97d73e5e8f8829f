import { detectMojibake } from '../../lib/text/mojibake.ts'
import type { Written } from './visible-text.ts'

/** A reading's text, ready for showing; undefined after a redaction. */
export function writtenOf(reading: { text: string | null; mediaType: string } | undefined): Written | undefined {
  if (reading === undefined || reading.text === null) return undefined
  return {
    text: reading.text,
    mediaType: reading.mediaType.split(';')[0] ?? '',
    mojibake: detectMojibake(reading.text),
  }
}
