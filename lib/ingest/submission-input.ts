import type { SourceAbout } from '../claims/source-about.ts'

/** A document that somebody hands in, and what they say of it. */
export interface SubmissionInput {
  readonly bytes: Uint8Array
  readonly filename?: string | undefined
  readonly mediaType?: string | undefined
  readonly about: SourceAbout
}
