import { hashId, sha256 } from '../claims/id.ts'
import { canonicalUrl } from './canonical-url.ts'

/**
 * What makes a document the same source next time: its address, else its place in our own starter content, else
 * its bytes (two files without an address are never taken for one source because they look alike).
 */
export function sourceIdOf(from: {
  url?: string | undefined
  contentPath?: string | undefined
  bytes: Uint8Array
}): string {
  if (from.url !== undefined) return hashId('s', ['url', canonicalUrl(from.url)])
  if (from.contentPath !== undefined) return hashId('s', ['content', from.contentPath])
  return hashId('s', ['bytes', sha256(from.bytes)])
}

const SLUG_LENGTH = 60

/** A readable address: the title's words and enough of the id to be the only one. */
export function slugOf(title: string, sourceId: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const short = words.length <= SLUG_LENGTH ? words : words.slice(0, SLUG_LENGTH).replace(/-[^-]*$/, '')
  return `${short || 'source'}-${sha256(sourceId).slice(0, 6)}`
}
