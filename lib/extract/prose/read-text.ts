import type { Evidence, Locator } from '../../claims/claim.ts'
import type { DerivedMention } from '../../claims/derived-statement.ts'
import type { Span } from '../../claims/span.ts'
import { sourceSpan, type ViewText } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import type { AnyFigure } from '../figures/figure.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { millionTokenFigures } from '../figures/word-figures.ts'
import type { Carried } from './discourse.ts'
import type { Finding, FoundSubject } from './finding.ts'
import { readAbsences } from './read-absences.ts'
import { readDerived } from './read-derived.ts'
import { readFigures } from './read-figures.ts'
import { readLicences } from './read-licences.ts'
import { readSubscriptions } from './read-subscriptions.ts'
import { markAppositions, type Sentence, subjectsIn } from './sentence.ts'
import { type Range, sentencesOf } from './sentences.ts'

/** A draft whose subject is named, or only carried from what was said before. */
export interface ProseDraft extends Draft {
  readonly carriedRaw?: string
}

export interface TextReading {
  readonly derived: readonly DerivedMention[]
  readonly drafts: readonly ProseDraft[]
  readonly sentences: readonly Sentence[]
  /** The subject that the last sentence leaves for the next. */
  readonly subject?: string
}

/** The subject may stand this far from the figure to be in the quote. */
const QUOTE_REACH = 160

/** The statements of a text block, sentence by sentence. */
export function readText(
  view: ViewText,
  carried: Carried,
  context: ExtractContext,
  locator: Locator,
): TextReading {
  const drafts: ProseDraft[] = []
  const derived: DerivedMention[] = []
  let now = carried
  const sentences = readSentences(view.text, context)
  for (const sentence of sentences) {
    const found = [
      ...readFigures(sentence, now, context),
      ...readSubscriptions(sentence, now),
      ...readLicences(sentence, now),
      ...readAbsences(sentence, now),
    ]
    for (const finding of found) drafts.push(...draftsOf(finding, sentence, view, locator))
    derived.push(...readDerived(sentence, now, view))
    const left = subjectLeft(sentence)
    if (left) now = { ...now, previous: left, sameBlock: true, recent: recentNames(sentence, now.recent) }
  }
  return { drafts, derived, sentences, ...(now.previous ? { subject: now.previous } : {}) }
}

/** The sentences of a text with the names, figures and benchmarks in them: the text is scanned once. */
export function readSentences(written: string, context: ExtractContext): Sentence[] {
  const text = foldWidth(written)
  const names = context.names.scan(text)
  const figures = figuresOf(text, names, context)
  const benchmarks = context.benchmarks.find(text).filter((found) => !names.some((name) => meet(name, found)))
  return sentencesOf(text).map((range) => {
    const inside = (item: Range) => item.start >= range.start && item.end <= range.end
    return {
      ...range,
      text,
      names: markAppositions(text, names.filter(inside)),
      figures: figures.filter(inside),
      benchmarks: benchmarks.filter(inside),
    }
  })
}

const meet = (a: Range, b: Range) => a.start < b.end && b.start < a.end

function figuresOf(text: string, names: readonly Range[], context: ExtractContext): AnyFigure[] {
  if (!/\d|million[- ]token/i.test(text)) return []
  const dates = scanDates(text, context.year).filter((date) => !names.some((name) => meet(name, date)))
  const benchmarks = context.benchmarks.find(text)
  const taken = [...names, ...dates, ...benchmarks].sort((a, b) => a.start - b.start)
  const figures = [...dates, ...scanFigures(text, context.language, taken), ...millionTokenFigures(text)]
  return figures.sort((a, b) => a.start - b.start)
}

/** The models of the last sentence that names any: "both" and "they" mean these. */
function recentNames(sentence: Sentence, before: readonly string[] = []): readonly string[] {
  const here = new Map(subjectsIn(sentence).map(({ key, raw }) => [key, raw]))
  return here.size > 1 ? [...here.values()] : [...before.slice(-1), ...here.values()]
}

/** Whom the next sentence means by "it": the first subject of this one, where there is only one. */
function subjectLeft(sentence: Sentence): string | undefined {
  const subjects = subjectsIn(sentence)
  return subjects[0]?.raw
}

function draftsOf(finding: Finding, sentence: Sentence, view: ViewText, locator: Locator): ProseDraft[] {
  const { at, words, subjects, propertyAt, group, ...statement } = finding
  const place = at ?? words
  if (!place) return []
  const valueSpan = sourceSpan(view, place.start, place.end)
  const shared = {
    ...statement,
    valueSpan,
    hasFigure: at !== undefined,
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

function quoteSpan(view: ViewText, range: Range, valueSpan: Span): Span {
  const span = sourceSpan(view, range.start, range.end)
  return span.end - span.start <= LONGEST_QUOTE ? span : valueSpan
}
