import type { NameMention } from '../names/name-mention.ts'
import type { FoundSubject } from './finding.ts'

/** A name of the sentence as whom a statement is about. */
export const toSubject = (name: NameMention): FoundSubject => ({
  raw: name.raw,
  certain: true,
  at: { start: name.start, end: name.end },
})
