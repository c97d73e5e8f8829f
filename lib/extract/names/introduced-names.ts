import { matchesIn } from '../../text/matches-in.ts'
import { MONTH_PATTERN } from '../lexicon/months.ts'
import { scanNames } from './scan-names.ts'

/** "We introduce LongCat-Flash, a …": a name that only this document tells. */
const INTRODUCED =
  /\b(?:introduc(?:e|es|ing)|present(?:s|ing)?|releas(?:e|es|ing|ed)|announc(?:e|es|ing|ed)|launch(?:es|ing|ed)?|unveil(?:s|ed|ing)?|called|named)\s+(?:the\s+|our\s+)?([A-Z][\w.]*(?:[- ][A-Z0-9][\w.]*){0,4})/g

/** What each of those words has. */
const INTRODUCING = /introduc|present|releas|announc|launch|unveil|called|named/

const MONTH_NAME = new RegExp(`^(?:${MONTH_PATTERN})\\b`, 'i')

/** Names that a text introduces with such a word and that no shape finds. */
export function introducedNames(text: string): string[] {
  if (!INTRODUCING.test(text)) return []
  return matchesIn(INTRODUCED, text).flatMap(([, name]) =>
    name && /\d|-[A-Z]|[a-z][A-Z]/.test(name) && !scanNames(name)[0] && !MONTH_NAME.test(name)
      ? [name.replace(/[.,]$/, '')]
      : [],
  )
}
