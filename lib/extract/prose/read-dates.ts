import type { AnyFigure } from '../figures/figure.ts'
import { type DateCueMatch, dateCuesIn } from '../lexicon/date-cues.ts'
import { endsKnowledge } from '../lexicon/knowledge-ends.ts'
import { dateAgain } from './date-again.ts'
import { answerTo } from './date-answer.ts'
import { isFronted } from './date-fronted.ts'
import { isOfOtherThing, isOtherThingBroughtOut } from './date-of-thing.ts'
import { dateSubjects } from './date-subjects.ts'
import { isDateline } from './dateline.ts'
import type { Carried } from './discourse.ts'
import { withoutInsertions } from './insertions.ts'
import { toSubject } from './name-subject.ts'
import type { Reading } from './reading.ts'
import { reachedPlatform, scopeOf } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'
import { timelineSubjects } from './timeline.ts'
import { unknownObject } from './unknown-object.ts'

/** How far from a date the word may stand that says what happened then. */
const DATE_REACH = 90

/** Words right before a date that say that something other than a release happened then, or was seen then. */
const OTHER_EVENT =
  /\b(?:as of|until|through|before|pricing|price|ends?|expires?|valid|bis|Stand|hasta|jusqu['’]?(?:au|en|à)?|version|posted|tested|between)\s+(?:\w+\s+)?(?:on\s|in\s)?$|\bby\s+$|(?:截至|截止|更新)\s*$/i

/** What a date is the date of, and whose where its own words say that. */
export function dateReading(sentence: Sentence, figure: AnyFigure, carried: Carried): Reading | undefined {
  if (isOfOtherName(sentence, figure)) return undefined
  const plain = withoutInsertions(sentence, figure)
  const meaning = dateMeaning(plain, figure)
  const property = meaning?.property ?? answerTo(carried.headings?.[0], sentence, figure)
  const again = property ? undefined : dateAgain(plain, figure)
  if (again) return againReading(sentence, figure, carried, again)
  const entry = property ? undefined : timelineSubjects(sentence, figure, carried)
  if (entry) return { property: 'release_date', figure, qualifiers: {}, subjects: entry }
  if (!property) return undefined
  const isRelease = property === 'release_date'
  const unknown = isRelease ? unknownObject(plain, figure, meaning?.verb) : undefined
  if (unknown?.length === 0) return undefined
  const subjects = unknown ?? (isRelease ? dateSubjects(plain, figure, meaning?.verb) : undefined)
  return {
    property,
    figure,
    qualifiers: scopeOf(sentence, figure, property),
    ...(subjects ? { subjects } : {}),
  }
}

/** What the date before was of, this one is of another model. */
function againReading(
  sentence: Sentence,
  figure: AnyFigure,
  carried: Carried,
  { before, name }: NonNullable<ReturnType<typeof dateAgain>>,
): Reading | undefined {
  const first = dateReading(sentence, before, carried)
  return first && { ...first, figure, subjects: [toSubject(name)] }
}

/** "We released X, which surpasses Y (2023/03/15)": a bracket behind a name that the verb does not speak of says which one it is. */
function isOfOtherName({ text, names, start }: Sentence, figure: Range): boolean {
  const name = names.findLast(({ end }) => end <= figure.start)
  if (!name || !/^["”*]*\s?[(（]$/.test(text.slice(name.end, figure.start))) return false
  if (!/^[)）]/.test(text.slice(figure.end))) return false
  const near = dateCuesIn(text.slice(start, name.start)).at(-1)
  return (
    near !== undefined && names.some((other) => other.start >= start + near.end && other.end <= name.start)
  )
}

interface Meaning {
  readonly property: string
  /** The words that say it, where they are a verb's. */
  readonly verb?: Range | undefined
}

const CUTOFF: Meaning = { property: 'knowledge_cutoff' }

/** The meaning of a date, by the nearest cue: before it since the date before, else after it up to the next. */
function dateMeaning(sentence: Sentence, figure: AnyFigure): Meaning | undefined {
  const { text } = sentence
  const stretch = stretchOf(sentence, figure)
  const before = text.slice(stretch.start, figure.start)
  const near = meaningOf(dateCuesIn(before))
  if (near?.cue === 'cutoff' || endsKnowledge(before)) return CUTOFF
  if (isOfOtherThing(sentence, figure, stretch) || OTHER_EVENT.test(before) || isDateline(sentence, figure))
    return undefined
  const rest = text.slice(figure.end, stretch.end).split(SENTENCE_END)[0] ?? ''
  const [next] = dateCuesIn(rest)
  if (near && !(next && isNearer(before, near, rest, next)))
    return near.cue === 'released' ? released(near, stretch.start) : undefined
  if (isOtherThingBroughtOut(sentence, figure.end)) return undefined
  return saidAfter(before, rest, next, figure.end)
}

/** What the words after a date say of it. */
function saidAfter(
  before: string,
  rest: string,
  next: DateCueMatch | undefined,
  from: number,
): Meaning | undefined {
  if (reachedPlatform(before).platform) return { property: 'release_date' }
  if (next?.cue === 'cutoff') return CUTOFF
  return next?.cue === 'released' && isFronted(before, rest) ? released(next, from) : undefined
}

const COMMA = /[,，、;；]/

/** "开源了 X，某公司 7 月 28 日发布 Y": what stands in the date's own phrase counts before what does not. */
const isNearer = (before: string, near: Range, rest: string, next: Range): boolean =>
  COMMA.test(before.slice(near.end)) && !COMMA.test(rest.slice(0, next.start)) && isFronted('', rest)

const SENTENCE_END = /[;；。]|\.\s/

const released = ({ start, end }: Range, from: number): Meaning => ({
  property: 'release_date',
  verb: { start: start + from, end: end + from },
})

/** The words that can say what a date is of: those of its clause that no other date has for itself. */
function stretchOf(sentence: Sentence, figure: Range): Range {
  const { text, figures } = sentence
  const clause = clauseAt(text, sentence, figure.start)
  const dates = figures.filter(({ kind }) => kind === 'date')
  const previous = dates.findLast(({ end }) => end <= figure.start)?.end ?? 0
  const next = dates.find(({ start }) => start >= figure.end)?.start ?? text.length
  return {
    start: Math.max(clause.start, previous, figure.start - DATE_REACH),
    end: Math.min(clause.end, next, figure.end + DATE_REACH + leftOut(text.slice(figure.end, clause.end))),
  }
}

/** How many blanks stand for what was put into a sentence: they are no words. */
const leftOut = (words: string): number => / {4,}/.exec(words)?.[0].length ?? 0

/** The last cue; "planned for May" means what the words before say: a price cut, else that a model comes out. */
function meaningOf(cues: readonly DateCueMatch[]): DateCueMatch | undefined {
  const planned = cues.at(-1)
  return (
    cues.findLast(({ cue }) => cue !== 'planned') ?? (planned ? { ...planned, cue: 'released' } : undefined)
  )
}
