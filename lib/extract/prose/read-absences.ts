import { findProperty } from '../../claims/property.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { ABSENT_NOUNS, DENIED, THAT_FIGURE, UNANNOUNCED } from '../lexicon/absences.ts'
import { featuresOf } from '../lexicon/features.ts'
import { wholeWords } from '../lexicon/whole-words.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { Finding, FoundSubject } from './finding.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

/** What a sentence says is not known, or not to be had; the property is that of the words around. */
export function readAbsences(sentence: Sentence, carried: Carried): Finding[] {
  return [...unannounced(sentence, carried), ...denied(sentence, carried)]
}

function unannounced(sentence: Sentence, carried: Carried): Finding[] {
  const match = UNANNOUNCED.exec(sentence.text.slice(sentence.start, sentence.end))
  if (!match) return []
  const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
  const clause = clauseAt(sentence.text, sentence, at.start)
  const phrase = phraseAt(sentence.text, clause, at)
  const property =
    holdsFigure(sentence, phrase) || isQuestion(sentence)
      ? undefined
      : (propertyOf(sentence, phrase, carried) ??
        (holdsFigure(sentence, clause) ? undefined : propertyOf(sentence, clause, carried)))
  return property ? [absence(sentence, carried, property, 'unannounced', phrase, at)] : []
}

const isQuestion = ({ text, start, end }: Sentence): boolean => /[?？]["”’)*_]*$/.test(text.slice(start, end))

const holdsFigure = ({ figures }: Sentence, range: Range): boolean =>
  figures.some(({ start, end }) => start >= range.start && end <= range.end)

/** The words between commas that hold a position: "The company, which has 40 people, did not say …". */
function phraseAt(text: string, clause: Range, at: Range): Range {
  const before = text.slice(clause.start, at.start)
  const cut = before.search(/[,，][^,，]*$/)
  const after = /^[^,，]*/.exec(text.slice(at.end, clause.end))?.[0].length ?? 0
  return { start: cut < 0 ? clause.start : clause.start + cut + 1, end: at.end + after }
}

/** What is not known, by the words of a stretch; "that figure" is what the sentence before stated. */
function propertyOf(sentence: Sentence, { start, end }: Range, { left }: Carried): string | undefined {
  const benchmark = sentence.benchmarks.find((b) => b.start >= start && b.end <= end)
  if (benchmark) return `benchmark.${benchmark.slug}`
  const words = sentence.text.slice(start, end)
  return absentProperty(words) ?? (THAT_FIGURE.test(words) ? left?.stated.at(-1)?.property : undefined)
}

/** "There is no cached-input price for Kite S". A score that somebody has not got is no denial. */
function denied(sentence: Sentence, carried: Carried): Finding[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  const match = matchesIn(DENIED, words).find(({ groups }) =>
    PRICED.test(groups?.noun ?? groups?.lacks ?? ''),
  )
  const noun = match?.groups?.noun ?? match?.groups?.lacks
  if (!match || !noun) return []
  const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
  const clause = clauseAt(sentence.text, sentence, at.start)
  if (sentence.figures.some((figure) => figure.start >= at.start && figure.end <= clause.end)) return []
  const property = absentProperty(noun)
  return property
    ? [absence(sentence, carried, property, 'denied', { start: at.start, end: clause.end }, at)]
    : []
}

/** Of denials only those of prices are beyond doubt: "has no limit" can mean much. */
const PRICED = /\b(?:pric(?:e|ing)|Preis\w*|precio|prix|tarif)\b/i

function absence(
  sentence: Sentence,
  carried: Carried,
  property: string,
  modality: 'unannounced' | 'denied',
  clause: Range,
  at: Range,
): Finding {
  const unit = findProperty(property)?.unit ?? '%'
  return {
    property,
    value: { kind: 'none' },
    unit,
    modality,
    qualifiers: platformThere(sentence, carried),
    words: { start: clause.start, end: Math.min(clause.end, clause.start + 300) },
    subjects: absentOf(sentence, carried, clause, at),
  }
}

/** "for R2", "of X" after the words; else whom the sentence is about. */
function absentOf(sentence: Sentence, carried: Carried, clause: Range, at: Range): FoundSubject[] {
  const after = sentence.names.find(
    (name) => name.start >= at.start && name.start < clause.end && name.kind === 'model',
  )
  if (after) return [{ raw: after.raw, certain: true, at: { start: after.start, end: after.end } }]
  return findSubjects(sentence, at, carried)
}

/** "Pricing there has not been announced": there, where the sentence before was. */
function platformThere({ text, start, end }: Sentence, { left }: Carried): { platform?: string } {
  const platform = left?.stated.at(-1)?.qualifiers.platform
  return platform && /\bthere\b/i.test(text.slice(start, end)) ? { platform } : {}
}

/** What a plan costs is no token price; "Tarif" alone may be either. */
const OF_PLANS = wholeWords(
  'subscriptions?|plans?|Abos?|Abonnements?|suscripci(?:ón|ones)|abonnements?|forfaits?',
  '订阅|套餐|会员|サブスク|プラン',
)

function absentProperty(words: string): string | undefined {
  const features = featuresOf(words)
  const named = ABSENT_NOUNS.find(({ words: shape }) => shape.test(words))
  if (named && !features.has('price')) return named.property
  if (OF_PLANS.test(words)) return undefined
  if (features.has('price')) {
    if (features.has('cache')) return 'price.cached_input'
    if (features.has('input') !== features.has('output'))
      return features.has('input') ? 'price.input' : 'price.output'
    return 'price.token'
  }
  return features.has('context') ? 'context_window' : undefined
}
