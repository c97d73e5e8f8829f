import type { AnyFigure } from '../figures/figure.ts'
import { dateCuesIn } from '../lexicon/date-cues.ts'
import { isTimeline } from '../lexicon/timelines.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { listOf } from './joined-names.ts'
import { toSubject } from './name-subject.ts'
import type { Sentence } from './sentence.ts'

/** Signs between the day of an entry and its name, and around both. */
const SIGNS = /^(?:[^\p{L}\d]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{L}{2,8}tag)*$/u
/** A maker before the name: "OpenAI GPT-4", "Meta: Llama 2". */
const MAKER = /^[^\p{L}\d]*(?:\p{Lu}[\p{L}\d.]*\s?){1,2}[^\p{L}\d]*$/u
/** What may stand behind an entry that no title announces: nothing, or who made it. */
const BARE_END = /^[^\p{L}\d]*(?:[(（][^()（）\d]{1,40}[)）])?[^\p{L}\d]*$/u
/** Words behind a name with which an entry tells of something else that happened to it. */
const NOT_NEW =
  /\b(?:support\w*|add(?:s|ed)|integrat\w+|switch\w*|default|now (?:in|on|uses)|fix\w*|faster|bench\w*|scores?|results?|beats?|tops?|price[sd]?|pricing|cost)\b|支持|接入|降价|対応|unterstützt|soporte|prise en charge/i

/**
 * Whom an entry of a timeline is about: "2024-07-23: Llama 3.1 405B", "Mixtral 8x7B — December 2023". Nothing says there what
 * happened on the day but the title over it ("Release history"); without one the entry is day and name and nothing more.
 */
export function timelineSubjects(
  sentence: Sentence,
  figure: AnyFigure,
  carried: Carried,
): readonly FoundSubject[] | undefined {
  const { text, start, end, figures, names } = sentence
  if (start !== 0 || figures.filter(({ kind }) => kind === 'date').length !== 1) return undefined
  // a series comes out like a model
  const listed = listOf(
    sentence,
    names.filter(({ comparator }) => !comparator),
  )
  const [first] = listed
  const last = listed.at(-1)
  if (!first || !last) return undefined
  const isFirst = figure.end <= first.start
  const lead = isFirst ? text.slice(0, figure.start) : text.slice(0, first.start)
  const between = isFirst ? text.slice(figure.end, first.start) : text.slice(last.end, figure.start)
  const after = text.slice(isFirst ? last.end : figure.end, end)
  if (!SIGNS.test(lead) || tellsOther(after)) return undefined
  const titles = titlesOf(carried)
  const isEntry = titles.some(isTimeline)
    ? SIGNS.test(between) || MAKER.test(between)
    : isFirst && isDay(figure) && SIGNS.test(between) && BARE_END.test(after) && !titles.some(tellsOther)
  return isEntry ? listed.map(toSubject) : undefined
}

const isDay = (figure: AnyFigure): boolean => figure.kind === 'date' && figure.date.length === 10

const titlesOf = ({ headings = [], stem }: Carried): readonly string[] => [
  ...(stem ? [stem.text] : []),
  ...headings.slice(0, 2),
]

const tellsOther = (words: string): boolean =>
  NOT_NEW.test(words) || dateCuesIn(words).some(({ cue }) => cue === 'other')
