import type { Locator } from '../../claims/claim.ts'
import type { DerivedMention } from '../../claims/derived-statement.ts'
import type { ViewText } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { headingScope } from '../heading-scope.ts'
import { atBlock } from './at-block.ts'
import { isPronounBefore } from './carried-subject.ts'
import { type Carried, type Left, NOTHING_LEFT } from './discourse.ts'
import { draftsOf, type ProseDraft } from './draft-findings.ts'
import type { Finding } from './finding.ts'
import { isInPassing } from './in-passing.ts'
import { leftBy, recentNames } from './left-by.ts'
import { readAbsences } from './read-absences.ts'
import { readDayOfHeading } from './read-day.ts'
import { readDerived } from './read-derived.ts'
import { readFigures } from './read-figures.ts'
import { readLicences } from './read-licences.ts'
import { readSubscriptions } from './read-subscriptions.ts'
import { withReferences } from './references.ts'
import { scanSentences } from './scan-sentences.ts'
import { type Sentence, subjectsIn } from './sentence.ts'
import type { Range } from './sentences.ts'

export type { ProseDraft } from './draft-findings.ts'

export interface TextReading {
  readonly derived: readonly DerivedMention[]
  readonly drafts: readonly ProseDraft[]
  readonly sentences: readonly Sentence[]
  /** The subject that the last sentence leaves for the next. */
  readonly subject?: string
  /** What the block leaves for the next one to lean on. */
  readonly left: Left
}

/** The statements of a text block, sentence by sentence. */
export function readText(
  view: ViewText,
  carried: Carried,
  context: ExtractContext,
  locator: Locator,
): TextReading {
  const drafts: ProseDraft[] = []
  const derived: DerivedMention[] = []
  const sentences: Sentence[] = []
  let now = atBlock(carried, context)
  let subject = now.previous
  for (const bare of scanSentences(view.text, context)) {
    const sentence = withReferences(bare, now, context)
    sentences.push(sentence)
    const figures = readFigures(sentence, now, context)
    const found = [
      ...figures.findings,
      ...readDayOfHeading(sentence, now),
      ...readSubscriptions(sentence, now),
      ...readLicences(sentence, now),
      ...readAbsences(sentence, now),
    ]
    for (const finding of found) drafts.push(...draftsOf(finding, sentence, view, locator))
    derived.push(...readDerived(sentence, now, view, figures.readings))
    const after = asked(next(now, sentence, leftBy(sentence, figures.readings, now)), sentence)
    if (!isOnlyMentioned(sentence, after, found)) subject = after.previous
    now = after
  }
  return {
    drafts,
    derived,
    sentences,
    left: now.left ?? NOTHING_LEFT,
    ...(subject ? { subject } : {}),
  }
}

/** Whom a sentence names in passing does not take the place of whom the section or the text is about. */
function isOnlyMentioned(
  sentence: Sentence,
  { heading, document, previous }: Carried,
  found: readonly Finding[],
): boolean {
  const topic = heading ?? document
  const name = subjectsIn(sentence)[0]
  return (
    topic !== undefined && name !== undefined && previous === name.raw && isInPassing(sentence, name, found)
  )
}

/** A question heads what follows it: in its block, or where it is all of it, in the next. */
function asked(now: Carried, { text, start, end, names }: Sentence): Carried {
  const words = text.slice(start, end)
  if (!/[?？]["”’)*]*$/.test(words)) return now
  // a new question is about what the whole document is about, unless it names somebody
  const main = names.length === 0 ? (now.document ?? now.heading ?? now.previous) : now.previous
  const left = now.left ?? NOTHING_LEFT
  return {
    ...now,
    previous: start === 0 ? main : now.previous,
    headings: [words, ...(now.headings ?? [])],
    scope: { ...now.scope, ...headingScope(words) },
    left: start === 0 && end === text.trimEnd().length ? { ...left, question: words } : left,
  }
}

/** Whom the next sentence means by "it": the first subject of this one. */
function next(now: Carried, sentence: Sentence, left: Left): Carried {
  const first = subjectsIn(sentence)[0]
  // "Its window is twice that of X" goes on about what came before
  const before = now.previous ?? now.heading ?? now.document
  // "it" without a name goes on about the same, and so does what follows in the block
  if (!first && before && isPronounBefore(sentence, { start: sentence.end, end: sentence.end }))
    return { ...now, left, previous: before, sameBlock: true }
  const goesOn = first && now.previous && isPronounBefore(sentence, first)
  if (!first || goesOn || (before && isAfterFigures(sentence, first))) return { ...now, left }
  const subject = first.raw
  return { ...now, left, previous: subject, sameBlock: true, recent: recentNames(sentence, now.recent) }
}

/** "The price is 0.80 …; for X it is 0.20": who is named after the first figure is not what the text is about. */
const isAfterFigures = ({ text, start, figures }: Sentence, name: Range): boolean =>
  // "15:05 Falcon": a time or a number of the item is none
  /\p{L}/u.test(text.slice(start, name.start)) &&
  // "Despite its 8 billion parameters, X is good": the main clause begins with it
  !/,\s(?:the\s)?$/.test(text.slice(start, name.start)) &&
  figures.some((figure) => figure.kind === 'figure' && figure.end <= name.start)
