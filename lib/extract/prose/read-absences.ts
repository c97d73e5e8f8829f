import { featuresOf } from '../lexicon/features.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { Finding } from './finding.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt } from './sentences.ts'

/** "has not been announced", in the languages that are read. */
const UNANNOUNCED =
  /\b(?:ha(?:s|ve|d)(?:n['’]t| not)(?: yet)?(?: officially| publicly)?(?: been)? (?:announced|published|released|disclosed|revealed|confirmed|shared|made public|set)|(?:is|are|was|were|remains?)(?:n['’]t| not)?(?: yet)? (?:undisclosed|unannounced|announced yet|disclosed|unconfirmed|unknown)|do(?:es)? not (?:disclose|publish|reveal)|did not (?:disclose|publish|announce)|not (?:yet )?(?:been )?(?:publicly )?(?:announced|published|disclosed)|noch nicht (?:bekannt|angekündigt|veröffentlicht)|nicht (?:bekannt gegeben|veröffentlicht)|no (?:ha|han) (?:sido )?(?:anunciado|publicado|revelado)s?|n['’](?:a|ont) pas (?:encore )?(?:été )?(?:annoncé|publié|dévoilé|communiqué)e?s?)\b|尚未(?:公布|公开|披露|宣布)|未(?:公布|披露|公开)|未発表|公表されていない|明らかにされていない/i

/** What a sentence says is not known; the property is that of the words around. */
export function readAbsences(sentence: Sentence, carried: Carried): Finding[] {
  const match = UNANNOUNCED.exec(sentence.text.slice(sentence.start, sentence.end))
  if (!match) return []
  const position = sentence.start + match.index
  const clause = clauseAt(sentence.text, sentence, position)
  if (sentence.figures.some((figure) => figure.start >= clause.start && figure.end <= clause.end)) return []
  const property = absentProperty(sentence, clause)
  if (!property) return []
  const words = { start: clause.start, end: Math.min(clause.end, clause.start + 300) }
  const after = sentence.names.find(
    (name) => name.start > position && name.start < clause.end && name.kind === 'model',
  )
  const subjects = after
    ? [{ raw: after.raw, certain: true }]
    : findSubjects(sentence, { start: position, end: position + match[0].length }, carried)
  const unit = property.startsWith('price.')
    ? 'USD/1M tokens'
    : property.startsWith('benchmark.')
      ? '%'
      : property.startsWith('parameters')
        ? 'parameters'
        : 'tokens'
  return [
    { property, value: { kind: 'none' }, unit, modality: 'unannounced', qualifiers: {}, words, subjects },
  ]
}

function absentProperty(sentence: Sentence, clause: { start: number; end: number }): string | undefined {
  const benchmark = sentence.benchmarks.find((b) => b.start >= clause.start && b.end <= clause.end)
  if (benchmark) return `benchmark.${benchmark.slug}`
  const features = featuresOf(sentence.text.slice(clause.start, clause.end))
  if (features.has('subscription')) return undefined
  if (features.has('price')) {
    if (features.has('input') !== features.has('output'))
      return features.has('input') ? 'price.input' : 'price.output'
    return 'price.token'
  }
  if (features.has('parameters')) return 'parameters.total'
  return features.has('context') ? 'context_window' : undefined
}
