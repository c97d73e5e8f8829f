import { createHash } from 'node:crypto'

/** 128 bits are beyond any collision by chance; base64url keeps ids short in addresses. */
const ID_BYTES = 16

/**
 * An id that is a hash of what it identifies. Parts are joined with a separator that cannot occur in them
 * unnoticed: each is preceded by its length.
 */
export function hashId(prefix: string, parts: readonly (string | number)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${String(part).length}:${part};`)
  return `${prefix}_${hash.digest().subarray(0, ID_BYTES).toString('base64url')}`
}

/** SHA-256 of bytes or text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Where and what was said: source, bytes, place of the value, property, place in its list. Never who it is about. */
export function claimId(place: {
  sourceId: string
  captureSha256: string
  valueStart: number
  valueEnd: number
  property: string
  ordinal: number
}): string {
  return hashId('c', [
    place.sourceId,
    place.captureSha256,
    place.valueStart,
    place.valueEnd,
    place.property,
    place.ordinal,
  ])
}
