import type { Locator } from '../../claims/claim.ts'
import type { DerivedMention } from '../../claims/derived-statement.ts'
import type { ViewText } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { headingScope } from '../heading-scope.ts'
import { isPronounBefore } from './carried-subject.ts'
import { type Carried, type Left, NOTHING_LEFT } from './discourse.ts'
import { draftsOf, type ProseDraft } from './draft-findings.ts'
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
    now = asked(next(now, sentence, leftBy(sentence, figures.readings, now)), sentence)
  }
  return {
    drafts,
    derived,
    sentences,
    left: now.left ?? NOTHING_LEFT,
    ...(now.previous ? { subject: now.previous } : {}),
  }
}

/** A block begins without the examples of the block before, and with the question that stood alone there. */
function atBlock(carried: Carried, context: ExtractContext): Carried {
  const { question, ...left } = carried.left ?? NOTHING_LEFT
  const headings = question ? [question, ...(carried.headings ?? [])] : (carried.headings ?? [])
  const rivals = headings.map((text) => modelsIn(text, context)).find((names) => names.length > 1)
  return {
    ...carried,
    headings,
    scope: { ...carried.scope, ...(question ? headingScope(question) : {}) },
    left: { ...left, example: false, benchmarksHere: false },
    ...(rivals?.length === 2 ? { rivals } : {}),
  }
}

const modelsIn = (text: string, { names }: ExtractContext): string[] => [
  ...new Map(
    names.scan(text).flatMap(({ key, raw, kind }) => (kind === 'model' ? [[key, raw]] : [])),
  ).values(),
]

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
  if (!first || (now.previous && (isPronounBefore(sentence, first) || isAfterFigures(sentence, first))))
    return { ...now, left }
  const subject = first.raw
  return { ...now, left, previous: subject, sameBlock: true, recent: recentNames(sentence, now.recent) }
}

/** "The price is 0.80 …; for X it is 0.20": who is named after the first figure is not what the text is about. */
const isAfterFigures = ({ text, start, figures }: Sentence, name: Range): boolean =>
  // "15:05 Falcon": a time or a number of the item is none
  /\p{L}/u.test(text.slice(start, name.start)) &&
  figures.some((figure) => figure.kind === 'figure' && figure.end <= name.start)
