import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { seriesAt } from './series.ts'

const PRONOUN =
  /\b(?:it|its|it['’]s|this (?:new )?(?:\w+ )?(?:model|version|release|variant)|the (?:new )?(?:model|flagship|system)|er|sein|das Modell|es|ihr|el modelo|su|le modèle|son|sa|il)\b|该模型|此模型|该版本|它|其(?!他|它|中)|同モデル|このモデル|本モデル/i

export function isPronounBefore({ text, start }: Sentence, figure: Range): boolean {
  return PRONOUN.test(text.slice(start, figure.start))
}

/** "54.6% on SWE-bench Verified for it". */
const isForIt = ({ text, end }: Sentence, figure: Range): boolean =>
  /^[^.;,]{0,40}\bfor it\b/.test(text.slice(figure.end, end))

const STARTERS =
  /^(?:Beyond|Above|Below|After|Before|Since|While|When|If|Through|Without|Wer|Wie|Was|Im|Am|Ein|Eine|Mit|Bei|Pro|Je|Auf|The|This|These|Its|It|With|For|In|On|At|By|From|And|But|Both|All|As|Under|Over|Using|Our|We|Their|A|An|No|Per|API|Context|Max|Input|Output|Release|Knowledge|Price|Pricing|Das|Der|Die|El|La|Le|Les|Los)\b/

/** A sentence that begins with another proper name ("Cohere's Command generates …") is not about what came before. */
function hasOtherSubject({ text, start, end }: Sentence): boolean {
  const words = text.slice(start, Math.min(end, start + 80))
  if (STARTERS.test(words)) return false
  return (
    /^[A-Z][\w-]+\s+(?:is|was|has|does|runs?|scores?|costs?|offers?|writes?|generates?|streams?|charges?|serves?|manages?|gets?)\s/.test(
      words,
    ) ||
    /^(?:[A-Z][\w.+-]*['’]s\s+)?[A-Z][\w.+-]*(?:\s+[A-Z0-9][\w.+-]*)+\s+(?:is|was|has|does|runs?|scores?|costs?|offers?|writes?|generates?|streams?|charges?|serves?|manages?|gets?|took|got|reaches|ships|supports|comes|can)\s/.test(
      words,
    )
  )
}

/** How many models a word means; 0 where it does not say. */
const COUNTS: readonly { readonly count: number; readonly words: string; readonly signs?: string }[] = [
  {
    count: 2,
    words:
      'both|the two|these two|die beiden|beide[nr]?|los dos|las dos|ambos|ambas|les deux|tous les deux|toutes deux|dans les deux cas|in both cases|in beiden Fällen|en ambos casos',
    signs: '两者|二者|两个模型|两款模型|前两个|両モデル|両者|どちらも|2つのモデル',
  },
  {
    count: 3,
    words: '(?:all|the) three|alle drei|die drei|los tres|las tres|les trois|tous trois',
    signs: '三者|三个模型|三款模型|3モデル',
  },
  {
    count: 4,
    words: '(?:all|the) four|alle vier|die vier|los cuatro|las cuatro|les quatre',
    signs: '四个模型|四款模型|4モデル',
  },
  {
    count: 0,
    words:
      '(?:^they|these models|all of them|each of them|every one of them|diese Modelle|estos modelos|ces modèles|^ils|alle Modelle|todos ellos|tous)',
    signs: '它们|これらのモデル|いずれも',
  },
]

const counting = COUNTS.map(({ count, words, signs }) => ({
  count,
  before: new RegExp(
    `(?:^|^[^.;]{0,40}\\s)(?:${words.replaceAll('^', '')})\\b${signs ? `|^[^。；]{0,12}(?:${signs})` : ''}`,
    'i',
  ),
  after: new RegExp(
    `^[,\\s]*(?:for|für|bei|para|pour|in|with|of|de|von)?\\s?(?:${words.replaceAll('^', '')})\\b${signs ? `|^[^。；]{0,8}(?:${signs})` : ''}`,
    'i',
  ),
}))

/** How many models a sentence means together ("both", "all four"); undefined where it does not. */
function pluralOf({ text, start, end }: Sentence, figure: Range): number | undefined {
  const before = text.slice(start, figure.start)
  const after = text.slice(figure.end, end)
  return counting.find((row) => row.before.test(before) || row.after.test(after))?.count
}

/** Whether "both" or "they" is who the figure is about. */
export const isPlural = (sentence: Sentence, figure: Range): boolean =>
  pluralOf(sentence, figure) !== undefined

/**
 * "Both" and "they" mean the models that were just named together, or else the last that were named, as many as the
 * word says. In a block that names one model only, "both" is of something else about that one.
 */
function pluralSubjects(count: number, { recent = [], sameBlock, left }: Carried): FoundSubject[] {
  const named = left?.named ?? []
  const together =
    recent.length >= Math.max(2, count) ? recent : count > 0 ? named.slice(-count) : named.slice(-2)
  if (sameBlock && recent.length === 1 && count === 2) return recent.map((raw) => ({ raw, certain: false }))
  return together.length >= Math.max(2, count) && together.length <= 5
    ? together.map((raw) => ({ raw, certain: true }))
    : []
}

/** "The two reach 78.2% and 74.9%": as many figures in a row as models are one each. */
function pairedOff(sentence: Sentence, figure: Range, subjects: FoundSubject[]): FoundSubject[] {
  const index = sentence.figures.findIndex((other) => other.start === figure.start)
  if (index < 0 || subjects.length < 2) return subjects
  const series = seriesAt(sentence, index)
  const own = series.figures.length === subjects.length ? subjects[series.index] : undefined
  return own ? [own] : subjects
}

/**
 * A sentence about a benchmark that names nobody, or only whom it compares with, in a section or document about one
 * model: that one is meant.
 */
function isOnlyOne(raw: string, { names, benchmarks }: Sentence, carried: Carried): boolean {
  if (benchmarks.length === 0 || names.some(({ comparator }) => !comparator)) return false
  const [only, other] = carried.left?.named ?? []
  return (
    raw === carried.heading ||
    (carried.sameBlock === true && (raw === carried.document || (raw === only && !other)))
  )
}

/** Whom the words before were about: never where the sentence names a family. */
export function carriedSubject(sentence: Sentence, figure: Range, carried: Carried): FoundSubject[] {
  const { previous, stem, heading } = carried
  const plural = pluralOf(sentence, figure)
  if (plural !== undefined) return pairedOff(sentence, figure, pluralSubjects(plural, carried))
  if (stem?.subject) return [{ raw: stem.subject, certain: isPronounBefore(sentence, figure) }]
  const meant = previous ?? (carried.left?.named.length === 1 ? carried.left.named[0] : carried.document)
  if (meant && (isPronounBefore(sentence, figure) || isForIt(sentence, figure)))
    return [{ raw: meant, certain: previous !== undefined || carried.left?.named.length === 1 }]
  if (hasOtherSubject(sentence)) return []
  const raw = (carried.sameBlock ? previous : undefined) ?? heading ?? previous ?? carried.document
  const certain = raw !== undefined && isOnlyOne(raw, sentence, carried)
  return raw && !stem?.ambiguous ? [{ raw, certain }] : []
}
