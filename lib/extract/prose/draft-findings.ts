import type { Evidence, Locator } from '../../claims/claim.ts'
import type { Span } from '../../claims/span.ts'
import { sourceSpan, type ViewText } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import { withoutMaker } from '../hosts-of-models.ts'
import type { Finding, FoundSubject } from './finding.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** A draft whose subject is named, or only carried from what was said before. */
export interface ProseDraft extends Draft {
  readonly carriedRaw?: string
}

/** The subject may stand this far from the figure to be in the quote. */
const QUOTE_REACH = 160

/** A finding as drafts, one for each subject, with its places in the source. */
export function draftsOf(
  finding: Finding,
  sentence: Sentence,
  view: ViewText,
  locator: Locator,
): ProseDraft[] {
  const { at, words, subjects, propertyAt, group, elsewhere, ...statement } = finding
  const place = at ?? words
  if (!place) return []
  const valueSpan = elsewhere ?? sourceSpan(view, place.start, place.end)
  const shared = {
    ...statement,
    valueSpan,
    hasFigure: at !== undefined || elsewhere !== undefined,
    locator,
    ...(group ? { group: `${group}@${sentence.start}` } : {}),
  }
  const known: readonly (FoundSubject | undefined)[] = subjects.length > 0 ? subjects : [undefined]
  return known.map((subject, ordinal): ProseDraft => {
    const quoted = at ? quoteRange(sentence, at, subject?.at, propertyAt) : place
    const evidence: Evidence[] = []
    if (subject?.at) evidence.push({ role: 'subject', ...sourceSpan(view, subject.at.start, subject.at.end) })
    if (propertyAt) evidence.push({ role: 'property', ...sourceSpan(view, propertyAt.start, propertyAt.end) })
    return {
      ...shared,
      qualifiers: subject ? withoutMaker(statement.qualifiers, subject.raw) : statement.qualifiers,
      quote: quoteSpan(view, quoted, valueSpan),
      evidence,
      ordinal,
      ...(subject?.certain ? { subjectRaw: subject.raw } : {}),
      ...(subject && !subject.certain ? { carriedRaw: subject.raw } : {}),
    }
  })
}

/** The figure with its subject and benchmark where they are near, and the words up to the end of its phrase. */
function quoteRange(
  sentence: Sentence,
  at: Range,
  subject: Range | undefined,
  property: Range | undefined,
): Range {
  let { start, end } = at
  for (const part of [subject, property]) {
    if (!part || Math.max(end, part.end) - Math.min(start, part.start) > QUOTE_REACH) continue
    start = Math.min(start, part.start)
    end = Math.max(end, part.end)
  }
  if (start === at.start) start = wordsBefore(sentence, start)
  const phrase =
    /^[^,.;:!?()，。；：（）]{0,40}(?![\w])/.exec(sentence.text.slice(end, sentence.end))?.[0] ?? ''
  return { start, end: end + phrase.trimEnd().length }
}

/** A few words before the figure, so that the quote says what it is of. */
function wordsBefore({ text, start }: Sentence, from: number): number {
  const stretch = text.slice(Math.max(start, from - 48), from)
  const cut = Math.max(stretch.lastIndexOf(', '), stretch.lastIndexOf('. '), stretch.lastIndexOf('，')) + 1
  const at = Math.max(start, from - stretch.length + cut)
  const word = /^\S*\s+/.exec(text.slice(at, from))
  return cut === 0 && at > start && word
    ? at + word[0].length
    : at + (/^\s*/.exec(text.slice(at, from))?.[0].length ?? 0)
}

const LONGEST_QUOTE = 400

/** From the value to the words, where that is short enough; else the value alone. */
function quoteSpan(view: ViewText, range: Range, valueSpan: Span): Span {
  const words = sourceSpan(view, range.start, range.end)
  const span = { start: Math.min(words.start, valueSpan.start), end: Math.max(words.end, valueSpan.end) }
  return span.end - span.start <= LONGEST_QUOTE ? span : valueSpan
}
