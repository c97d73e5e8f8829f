import type { AnyFigure } from '../figures/figure.ts'
import { featuresOf } from '../lexicon/features.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { reachedPlatform, scopeOf } from './scope.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

/** How far from a date the word may stand that says what happened then. */
const DATE_REACH = 90

/** Words right before a date that say that something other than a release happened then, or was seen then. */
const OTHER_EVENT =
  /\b(?:as of|updated?|accessed|retrieved|sourced|until|through|before|pricing|price|since|deprecat\w*|retir\w*|sunset\w*|shut down|supported|ends?|expires?|valid|bis|Stand|hasta|jusqu['’]?(?:au|en|à)?|version|posted|published|tested|between|founded|gegründet|fundada|fondée)\s+(?:\w+\s+)?(?:on\s|in\s)?$|\bby\s+$|(?:截至|截止|成立于|更新)\s*$/i

/** What a date is the date of. */
export function dateReading(
  sentence: Sentence,
  figure: AnyFigure,
  { headings = [] }: Carried,
): Reading | undefined {
  const property = dateProperty(sentence, figure) ?? answerTo(headings[0], sentence, figure)
  return property ? { property, figure, qualifiers: scopeOf(sentence, figure, property) } : undefined
}

/** "September 2025, …" under "What is the knowledge cutoff?". */
function answerTo(heading: string | undefined, { text, start }: Sentence, figure: Range): string | undefined {
  if (
    !heading ||
    !/^\W*(?:it was |in |on |since |seit(?: dem)? |am |im |depuis (?:le )?|le |en |desde (?:el )?|el )?$/i.test(
      text.slice(start, figure.start),
    )
  )
    return undefined
  const features = featuresOf(heading)
  if (features.has('cutoff')) return 'knowledge_cutoff'
  return /[?？]\W*$/.test(heading) && features.has('released') ? 'release_date' : undefined
}

/** Where the last name before a figure ends; the start of the sentence where there is none. */
const lastNameEnd = ({ names, start }: Sentence, figure: Range): number =>
  names.findLast((name) => name.end <= figure.start)?.end ?? start

/** A line that says when the article was written. */
const DATELINE =
  /^[*_\s]*(?:published|posted|updated|written|publié\w*|mis à jour|veröffentlicht am|stand|publicado|actualizado)(?![A-Za-zÀ-ɏ])/i

function dateProperty(sentence: Sentence, figure: Range): string | undefined {
  const { text, start, end } = sentence
  const clause = clauseAt(text, sentence, figure.start)
  const before = text.slice(Math.max(clause.start, figure.start - DATE_REACH), figure.start)
  const after = text.slice(figure.end, Math.min(end, figure.end + DATE_REACH))
  const near = featuresOf(before)
  if (near.has('cutoff') || (!near.has('released') && featuresOf(after).has('cutoff')))
    return 'knowledge_cutoff'
  const afterName = text.slice(Math.max(clause.start, lastNameEnd(sentence, figure)), figure.start)
  if (OTHER_THING.test(afterName)) return undefined
  if (isOtherEvent(before) || (sentence.names.length === 0 && DATELINE.test(text.slice(start, figure.start))))
    return undefined
  if (near.has('released') || reachedPlatform(before).platform) return 'release_date'
  const rest =
    text.slice(figure.end, Math.min(clause.end, figure.end + DATE_REACH)).split(/[.;；。]/)[0] ?? ''
  return featuresOf(rest).has('released') && isFronted(before, rest) ? 'release_date' : undefined
}

/** What comes out beside models. */
const OTHER_THING =
  /\b(?:SDK|apps?|website|library|plugin|client|CLI|package|paper|report|study|magazine|company|firm|office|feature|dashboard|Version \d[\d.]* of)\b[^,;]*$/i

const isOtherEvent = (before: string): boolean =>
  OTHER_EVENT.test(before) && !/\b(?:available\b[^.;]{0,30}|released|out) since\s*$|seit\s*$/i.test(before)

/** A date at the start of its sentence, or between a subject and its verb at the end ("hat am 5. Mai … veröffentlicht"). */
const isFronted = (before: string, rest: string): boolean =>
  before.trim().length < 24 ||
  /\b(?:hat|haben|wurde|wird|werde|ist|soll|sollen|fue|será|a été|est|sera|will|was|has)\s+(?:\w+\s+){0,3}$/i.test(
    before,
  ) ||
  /[はがを]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(rest)
