import { makes, vendorCalled } from '../lexicon/makers.ts'
import { cueFor } from './cue-reach.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { isOtherSide } from './joined-names.ts'
import { familyOf } from './name-family.ts'
import { pairedOff, pluralOf, pluralSubjects } from './plural-subjects.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

const PRONOUN =
  /\b(?:it|its|it['’]s|this (?:new )?(?:\w+ )?(?:model|version|release|variant)|the (?:new )?(?:model|flagship|system)|er|sein|das Modell|es|ihr|el modelo|su|le modèle|son|sa|il)\b|该模型|此模型|该版本|它|其(?!他|它|中)|同モデル|このモデル|本モデル/i

export function isPronounBefore({ text, start }: Sentence, figure: Range): boolean {
  return PRONOUN.test(text.slice(start, figure.start).replace(MEANS_NOBODY, ''))
}

/** "When it comes to prices, X …", "it is clear that": this "it" stands for nobody. */
const MEANS_NOBODY =
  /\b(?:when it comes to|as it (?:stands|turns out)|it turns out|it(?:['’]s| is| was| seems| has been)(?: \w+){0,2} (?:that|to|whether|why)|wenn es um|es (?:ist|gibt|geht|heißt)|il (?:est|faut|y a)|quand il s['’]agit)\b/gi

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

/** "OpenAI charges $75 …" after a word about GPT-4.5: its maker goes on about it. */
function isOfMaker({ text, start }: Sentence, { previous, heading, document }: Carried): boolean {
  const model = heading ?? previous ?? document
  const house = /^\p{Lu}[\p{L}\d.]+(?:\s\p{Lu}[\p{L}]+)?/u.exec(text.slice(start, start + 40))?.[0]
  return (
    model !== undefined && house !== undefined && vendorCalled(house) !== undefined && makes(house, model)
  )
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
  const served = servedSubject(sentence, figure, carried)
  if (served) return [served]
  return hasOtherSubject(sentence) && !isOfMaker(sentence, carried)
    ? []
    : silentSubject(sentence, figure, carried)
}

/** "Cerebras charges $0.85 in and $1.20 out": a host speaks of the model that was spoken of. */
function servedSubject(sentence: Sentence, figure: Range, carried: Carried): FoundSubject | undefined {
  const { previous, heading, document, sameBlock, stem, left } = carried
  const raw = (sameBlock ? previous : undefined) ?? heading ?? document ?? previous
  const found = sentence.figures.find(({ start }) => start === figure.start)
  if (!raw || stem?.ambiguous || !found || !cueFor(sentence, found, 'platform')) return undefined
  return { raw, certain: raw === heading || raw === left?.named.at(-1) }
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
  // the only one named may be whom the text's own model is held against
  const own = only && document && familyOf(only) === familyOf(document) ? document : only
  const raw = topic ?? previous ?? heading ?? own ?? document
  if (!raw || !(isPronounBefore(sentence, figure) || isForIt(sentence, figure))) return undefined
  return { raw, certain: raw !== document || raw === previous || raw === only || previous === undefined }
}

/** "Context window: 200K": a label and its value. */
const isCardLine = ({ text, start, end }: Sentence): boolean =>
  /^[\s*•–—-]*\p{L}[^:：.!?。]{0,40}(?:[:：]\s|(?<=[^\p{ASCII}])[:：])/u.test(text.slice(start, end))

/** A sentence without a word for whom it is about. */
function silentSubject(sentence: Sentence, figure: Range, carried: Carried): FoundSubject[] {
  const { previous, stem, heading, document, sameBlock, listed, recent = [] } = carried
  if (listed && !stem?.subject && isCardLine(sentence)) return listed.map((raw) => ({ raw, certain: true }))
  // a new paragraph goes back from the small sibling to what the text is about
  const main = document && previous?.startsWith(`${document} `) ? document : previous
  const topic = heading ?? document
  // after two sizes of one model a sentence about neither is about the model
  const apart =
    sameBlock &&
    recent.length > 1 &&
    topic !== undefined &&
    recent.every((name) => name.startsWith(`${topic} `))
  const raw = (sameBlock && !apart ? previous : undefined) ?? heading ?? main ?? document
  if (!raw || stem?.ambiguous) return []
  return [{ raw, certain: isOnlyOne(raw, sentence, figure, carried) }]
}
