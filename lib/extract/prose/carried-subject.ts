import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { isOtherSide } from './joined-names.ts'
import { familyOf } from './name-family.ts'
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
  /^(?:Beyond|Above|Below|After|Before|Since|While|When|If|Through|Without|Wer|Wie|Was|Im|Am|Ein|Eine|Mit|Bei|Pro|Je|Auf|The|This|These|Its|It|With|For|In|On|At|By|From|And|But|Both|All|As|Under|Over|Using|Our|We|Their|A|An|No|Per|API|Context|Max|Input|Output|Release|Knowledge|Price|Pricing|Licen[sc]e|Licensing|Weights|Training|Size|Parameters?|Speed|Throughput|Latency|Rate|Availability|Lizenz|Gewichte|Größe|Licencia|Pesos|Tamaño|Poids|Taille|Das|Der|Die|El|La|Le|Les|Los)\b/

/** A sentence that begins with another proper name ("Cohere's Command generates …") is not about what came before. */
function hasOtherSubject({ text, start, end }: Sentence): boolean {
  const words = text.slice(start, Math.min(end, start + 80))
  if (STARTERS.test(words)) return false
  // "J2-Mid: $10": a label in the shape of a name
  if (/^[A-Z][A-Za-z]*\d?[A-Za-z]*-[A-Z\d][\w.+-]*[:：]\s/.test(words)) return true
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
 * word says. In a block that names one model only, "both" is of it and its sibling, or of something else about it.
 */
function pluralSubjects(count: number, carried: Carried): FoundSubject[] {
  const { recent = [], sameBlock, left } = carried
  const least = Math.max(2, count)
  const named = left?.named ?? []
  const members = recent.length < least ? membersOfTopic(carried) : []
  if (count > 0 && members.length === count) return members.map((raw) => ({ raw, certain: true }))
  const last = named.slice(-least)
  const [only] = recent.length === 1 && sameBlock ? recent : []
  if (only && count === 2 && !last.every((name) => familyOf(name) === familyOf(only)))
    return [{ raw: only, certain: false }]
  const together = recent.length >= least ? recent : last
  return together.length >= least && together.length <= 5
    ? together.map((raw) => ({ raw, certain: true }))
    : []
}

/** "All three" in a text about GPT-4.1 that has named its mini and nano: the ones whose names begin with its own. */
function membersOfTopic({ heading, document, left }: Carried): readonly string[] {
  const topic = heading ?? document
  if (!topic) return []
  return (left?.named ?? []).filter((name) => name === topic || name.startsWith(`${topic} `))
}

/** "The two reach 78.2% and 74.9%": as many figures in a row as models are one each. */
function pairedOff(sentence: Sentence, figure: Range, subjects: FoundSubject[]): FoundSubject[] {
  const index = sentence.figures.findIndex((other) => other.start === figure.start)
  if (index < 0 || subjects.length < 2) return subjects
  const series = seriesAt(sentence, index)
  const own = series.figures.length === subjects.length ? subjects[series.index] : undefined
  return own ? [own] : subjects
}

const OWN_VOICE =
  /\b(?:we|you)\s(?:now\s|currently\s|also\s|only\s)?(?:get|got|score[ds]?|reach(?:ed)?|report(?:ed)?|publish(?:ed)?|measure[ds]?|see|saw|claim(?:ed)?|achieve[ds]?|are at|have|had|charge|ask)\b|\b(?:kommen|erreichen|liegen|schaffen|verlangen|berechnen) wir\b|\bwir (?:kommen|erreichen|liegen|schaffen|verlangen|berechnen|messen)\b|\b(?:obtenemos|alcanzamos|logramos|cobramos|medimos)\b|\bnous (?:obtenons|atteignons|arrivons|facturons|mesurons)\b|我们(?:的得分|得到|达到|测得)|当社(?:の測定|調べ)|弊社/i

/** "On MMLU-Pro we get 79.3%": who makes the model speaks, or is asked, of the model that the text is about. */
const isOwnVoice = ({ text, start, names }: Sentence, figure: Range): boolean =>
  !names.some(({ kind, comparator }) => kind === 'model' && !comparator) &&
  OWN_VOICE.test(text.slice(start, figure.start))

/**
 * A sentence about a benchmark that names nobody, or only whom it compares with, in a section or document about one
 * model: that one is meant.
 */
function isOnlyOne(raw: string, sentence: Sentence, figure: Range, carried: Carried): boolean {
  const { text, names, benchmarks } = sentence
  const others = names.filter(
    ({ comparator, start }) =>
      !comparator && !isOtherSide(text.slice(figure.end, Math.max(start, figure.end))),
  )
  if (benchmarks.length === 0 || others.length > 0) return false
  const [only, other] = carried.left?.named ?? []
  return (
    raw === carried.heading ||
    (carried.sameBlock === true && (raw === carried.document || (raw === only && !other)))
  )
}

/** Whom the words before were about: never where the sentence names a family. */
export function carriedSubject(sentence: Sentence, figure: Range, carried: Carried): FoundSubject[] {
  const plural = pluralOf(sentence, figure)
  if (plural !== undefined) return pairedOff(sentence, figure, pluralSubjects(plural, carried))
  const { stem, heading, document } = carried
  if (stem?.subject) return [{ raw: stem.subject, certain: isPronounBefore(sentence, figure) }]
  const meant = meantByPronoun(sentence, figure, carried)
  if (meant) return [meant]
  const own = isOwnVoice(sentence, figure) ? (heading ?? document) : undefined
  if (own) return [{ raw: own, certain: true }]
  return hasOtherSubject(sentence) ? [] : silentSubject(sentence, figure, carried)
}

const THE_MODEL =
  /\b(?:the (?:new )?(?:model|flagship|system)|das (?:neue )?Modell|el (?:nuevo )?modelo|le (?:nouveau )?modèle)\b|该模型|此模型|同モデル|このモデル|本モデル/i

/** "The model" in a new paragraph is again the one that the text is about, not one of another family that it was held against. */
function isTopicAgain(
  { text, start }: Sentence,
  figure: Range,
  { previous, heading, document, sameBlock }: Carried,
): boolean {
  const topic = heading ?? document
  if (sameBlock || !topic || !previous || familyOf(topic) === familyOf(previous)) return false
  return THE_MODEL.test(text.slice(start, figure.start))
}

/** "It", "the model": whom the sentence before was about, else the only one named, else the document's. */
function meantByPronoun(sentence: Sentence, figure: Range, carried: Carried): FoundSubject | undefined {
  const { previous, left, heading, document } = carried
  const only = left?.named.length === 1 ? left.named[0] : undefined
  const topic = isTopicAgain(sentence, figure, carried) ? (heading ?? document) : undefined
  const raw = topic ?? previous ?? heading ?? only ?? document
  if (!raw || !(isPronounBefore(sentence, figure) || isForIt(sentence, figure))) return undefined
  return { raw, certain: raw !== document || raw === previous || raw === only }
}

/** "Context window: 200K": a label and its value. */
const isCardLine = ({ text, start, end }: Sentence): boolean =>
  /^[\s*•–—-]*\p{L}[^:：.!?]{1,40}[:：]\s/u.test(text.slice(start, end))

/** A sentence without a word for whom it is about. */
function silentSubject(sentence: Sentence, figure: Range, carried: Carried): FoundSubject[] {
  const { previous, stem, heading, document, sameBlock, listed } = carried
  if (listed && !stem?.subject && isCardLine(sentence)) return listed.map((raw) => ({ raw, certain: true }))
  // a new paragraph goes back from the small sibling to what the text is about
  const main = document && previous?.startsWith(`${document} `) ? document : previous
  const raw = (sameBlock ? previous : undefined) ?? heading ?? main ?? document
  if (!raw || stem?.ambiguous) return []
  return [{ raw, certain: isOnlyOne(raw, sentence, figure, carried) }]
}
