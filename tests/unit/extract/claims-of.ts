import { EMPTY_REGISTRY, type Registry } from '../../../lib/claims/registry.ts'
import { toVocabularyValue } from '../../../lib/claims/value.ts'
import { type ReadResult, readDocument } from '../../../lib/ingest/read-document.ts'

/** Reads a text as a file of that name would be read. */
export function readText(
  text: string,
  filename = 'article.md',
  registry: Registry = EMPTY_REGISTRY,
): ReadResult {
  return readDocument({ bytes: new TextEncoder().encode(text), filename, registry })
}

/** One line per claim: "subject | property | value unit | modality and qualifiers where there are any". */
export function claimsOf(text: string, filename?: string, registry?: Registry): string[] {
  return readText(text, filename, registry).claims.map(
    ({ subject, property, value, unit, modality, qualifiers }) => {
      const plain = toVocabularyValue(value)
      const scope = Object.entries(qualifiers).map(([key, word]) => `${key}=${word}`)
      const extra = [...(modality === 'asserted' ? [] : [modality]), ...scope].join(' ')
      return [
        subject,
        property,
        `${typeof plain === 'object' ? JSON.stringify(plain) : plain} ${unit}`,
        ...(extra ? [extra] : []),
      ].join(' | ')
    },
  )
}
