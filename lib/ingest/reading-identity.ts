import { hashId, sha256 } from '../claims/id.ts'

/** One capture per source and bytes. */
export function captureIdOf(sourceId: string, bytes: Uint8Array): string {
  return hashId('k', [sourceId, sha256(bytes)])
}

/** One reading per capture, reader and registry; what we say of the source beside it is no part of the reading. */
export function readingIdOf(captureId: string, readerVersion: string, registryVersion: string): string {
  return hashId('r', [captureId, readerVersion, registryVersion])
}
