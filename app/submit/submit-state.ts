import type { Found } from '../_words/found.ts'

/** What the form says of a source; the names are those of its fields. */
export const ABOUT_FIELDS = ['url', 'title', 'publisher', 'author', 'published', 'kind'] as const
export type AboutField = (typeof ABOUT_FIELDS)[number]

/** An uploaded file on its way through the preview. */
export interface CarriedFile {
  readonly name: string
  readonly type: string
  readonly base64: string
}

/** Where a submitter stands: filling in the form, or looking at what was found before sending it. */
export interface SubmitState {
  readonly about: Readonly<Partial<Record<AboutField, string>>>
  readonly text: string
  readonly file?: CarriedFile | undefined
  /** Why the form was not taken. */
  readonly problem?: string | undefined
  /** Set when the document was read and may be sent. */
  readonly found?: Found | undefined
}

export const EMPTY_SUBMISSION: SubmitState = { about: {}, text: '' }

/** What the web form takes; the command line takes more. */
export const LARGEST_UPLOAD = 5_000_000
