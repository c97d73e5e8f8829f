import type { Span } from '../../claims/span.ts'
import type { AnyFigure, DateFigure } from '../figures/figure.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { foldWidth } from '../figures/scan-figures.ts'
import { BYLINE } from '../lexicon/bylines.ts'
import { isTimeline } from '../lexicon/timelines.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import { isOtherThingBroughtOut } from './date-of-thing.ts'
import type { Carried, Day } from './discourse.ts'
import type { Finding, FoundSubject } from './finding.ts'
import { toSubject } from './name-subject.ts'
import { ofOneDay } from './released-together.ts'
import { type Sentence, subjectsIn } from './sentence.ts'

/** What an entry of a changelog says of a model that came out on its day. */
const CAME_OUT = wholeWords(
  '(?:now |is |are )?(?:generally )?available|released?|releasing|launch(?:ed|es|ing)?|introduc(?:ed?|ing|es)|announc(?:ed?|ing|es)|open[- ]?sourc(?:ed?|ing|es)|new (?:\\w+[ -]){0,3}?(?:model|version)|debut(?:s|ed)|ga|(?:is|are) (?:out|live|here)|neu:|neues (?:\\w+ )?Modell|veröffentlicht|verfügbar|erschein(?:t|en)|erschien(?:en)?|stellt|vorgestellt|bringt|nuevo modelo|disponibles?|lanzamiento|lanzad[oa]s?|lanzamos|lanza|presenta|publica|sale|nouveau modèle|sortie|sort|publiée?s?|publie|lancée?s?|lance|dévoilée?s?|dévoile',
  '发布|上线|推出|开源|新モデル|リリース|公開|提供開始|登場',
)
const NOT_OUT = wholeWords(
  'no longer|not|beta|preview|deprecat\\w*|shut down|retire\\w*|soon|will|fixed|price|pricing|SDK|rate limits?|parameter|support for|supports?',
  '下线|停止|预览|即将|修复|支持|廃止|予定|対応',
)

/** Under a date as a heading, "X is now generally available" says when X was released; so does "X" under "Released:". */
export function readDayOfHeading(sentence: Sentence, { day, stem, headings = [] }: Carried): Finding[] {
  if (!day || sentence.figures.some(({ kind }) => kind === 'date')) return []
  const subjects =
    (day.listing ? undefined : cameOut(sentence)) ??
    (day.listing || isOut(stem?.text) || headings.slice(0, 3).some(isTimeline)
      ? listedUnder(sentence)
      : undefined)
  return subjects ? [releaseOn(day, sentence, subjects)] : []
}

/** Whom a sentence lets come out. */
function cameOut(sentence: Sentence): FoundSubject[] | undefined {
  const words = sentence.text.slice(sentence.start, sentence.end)
  if (!CAME_OUT.test(words.slice(0, 120)) || NOT_OUT.test(words.slice(0, 80))) return undefined
  const names = subjectsIn(sentence)
  const name = names[0]
  if (!name || name.start - sentence.start > 40 || isOtherThingBroughtOut(sentence, sentence.start))
    return undefined
  const together = ofOneDay(sentence, names, { start: sentence.start, end: sentence.start }, {})
  return together.length > 0 ? together : [toSubject(name)]
}

const isOut = (stem: string | undefined): boolean =>
  stem !== undefined && CAME_OUT.test(stem) && !NOT_OUT.test(stem)

/** "5 May 2024: we release six chat models." names none of them: a list will. */
export function announcesList(sentence: Sentence | undefined, span: Span): Day | undefined {
  const figure = sentence?.figures.find((one) => one.kind === 'date')
  if (!sentence || figure?.kind !== 'date' || figure.start > 8 || sentence.end > 120) return undefined
  const words = sentence.text.slice(figure.end, sentence.end)
  const isListing = subjectsIn(sentence).length === 0 && isOut(words) && MODELS.test(words)
  return isListing ? { figure, span, listing: true } : undefined
}

const MODELS = wholeWords('models|checkpoints|Modelle|modelos|modèles', '模型|モデル')

/** "Lumen Flash" in a list that hangs on "We launched these models:". */
function listedUnder(sentence: Sentence): FoundSubject[] | undefined {
  const [name, ...others] = subjectsIn(sentence)
  if (!name || others.length > 0) return undefined
  const rest = sentence.text.slice(sentence.start, name.start) + sentence.text.slice(name.end, sentence.end)
  return /^[^\p{L}\d]*(?:(?:the|model)\s?)*[^\p{L}\d]*$/iu.test(rest) ? [toSubject(name)] : undefined
}

function releaseOn({ figure, span }: Day, { start, end }: Sentence, subjects: FoundSubject[]): Finding {
  const { date, dateHigh } = figure
  return {
    property: 'release_date',
    value: dateHigh ? { kind: 'date_range', low: date, high: dateHigh } : { kind: 'date', date },
    unit: 'date',
    modality: 'asserted',
    qualifiers: {},
    words: { start, end: Math.min(end, start + 160) },
    elsewhere: span,
    subjects,
  }
}

/** What a heading may hold beside its date: a version, signs, a weekday. */
const BESIDE_DAY =
  /^[\s\p{P}\p{S}]*(?:(?:version|release)?\s?[vV]?\d[\w.]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{L}{2,8}tag)?[\s\p{P}\p{S}]*$/u

/**
 * The day that a heading is: a date with a version at most, or a whole day with a few words, as changelogs have it. A
 * date without its year is of the year of the heading `above`.
 */
export function dayOfHeading(
  text: string,
  figures: readonly AnyFigure[] | undefined,
  span: Span,
  above?: Day,
): Day | undefined {
  const figure = dateOf(text, figures, above)
  if (!figure || figure.start > 20 || !BESIDE_DAY.test(text.slice(0, figure.start))) return undefined
  const after = text.slice(figure.end)
  const few = figure.date.length === 10 && after.length <= 24 && !BYLINE.test(after)
  return few || BESIDE_DAY.test(after) ? { figure, span } : undefined
}

function dateOf(
  text: string,
  figures: readonly AnyFigure[] | undefined,
  above: Day | undefined,
): DateFigure | undefined {
  if (above && text.length <= 40 && !/(?:19|20)\d{2}/.test(text))
    return scanDates(foldWidth(text), above.figure.date.slice(0, 4))[0]
  const figure = figures?.find((one) => one.kind === 'date')
  return figure?.kind === 'date' ? figure : undefined
}
