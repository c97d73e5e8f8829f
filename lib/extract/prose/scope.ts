import type { Qualifiers } from '../../claims/qualifier.ts'
import type { AnyFigure } from '../figures/figure.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import { priceBand } from './price-band.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt } from './sentences.ts'

/** What narrows the statement that a figure of a sentence makes. */
export function scopeOf(sentence: Sentence, figure: AnyFigure, property: string): Qualifiers {
  const { text, figures, start, end } = sentence
  const rest = text.slice(figure.end, end)
  if (property.startsWith('latency') || property.startsWith('throughput')) return loadOf(rest)
  if (property === 'release_date')
    return {
      ...reachedPlatform(text.slice(Math.max(start, figure.start - 60), figure.start)),
      ...releasePlatform(rest),
    }
  const index = figures.indexOf(figure)
  const before = text.slice(Math.max(start, figures[index - 1]?.end ?? start), figure.start)
  // what stands before "and" is of the figure before
  const own =
    index === 0 ? before : (before.split(/[,;，；]\s|\s(?:and|or|und|oder|y|o|et|ou)\s/).at(-1) ?? '')
  const after = text.slice(figure.end, figures[index + 1]?.start ?? end).split(/[;；]/)[0] ?? ''
  const local = `${own} ${after}`
  if (property.startsWith('price.')) return priceScope(sentence, index, figure, local)
  if (/^(?:knowledge_cutoff|training|parameters)/.test(property)) return {}
  const { tier, ...narrower } = {
    ...leadCues(sentence, figure, ['platform', 'tier']),
    ...qualifierCues(local, ['platform', 'tier']),
  }
  return tier && (tier !== 'beta' || isBeta(sentence, figure)) ? { ...narrower, tier } : narrower
}

/** "1M (beta)", "the million-token beta": of the figure itself, not of the model. */
const isBeta = ({ text, end }: Sentence, figure: AnyFigure): boolean =>
  /^[\s-]*(?:tokens?\s)?(?:context\s)?(?:window\s)?[(（]?(?:in\s)?beta\b/i.test(text.slice(figure.end, end))

function priceScope(sentence: Sentence, index: number, figure: AnyFigure, local: string): Qualifiers {
  const { tier, ...rest } = {
    ...leadCues(sentence, figure, ['tier', 'platform']),
    ...qualifierCues(local, ['tier', 'cache_ttl', 'platform', 'rate_of']),
  }
  const band = priceBand(sentence, index, figure)
  return {
    ...rest,
    // a beta or a free tier is of a model's use; its prices are prices all the same
    ...(tier && tier !== 'beta' && tier !== 'free' && !isContrasted(sentence, figure) ? { tier } : {}),
    ...(band ? { context: band } : {}),
  }
}

/** "In batch mode, X costs … and …": what stands before all figures holds for all, until something is set against it. */
function leadCues(sentence: Sentence, figure: AnyFigure, keys: readonly ('tier' | 'platform')[]): Qualifiers {
  const first = sentence.figures.find((other) => other.kind === 'figure')
  if (!first || isContrasted(sentence, figure)) return {}
  const clause = clauseAt(sentence.text, sentence, figure.start)
  const inClause = sentence.figures.find((other) => other.kind === 'figure' && other.start >= clause.start)
  const clauseLead = sentence.text.slice(clause.start, inClause?.start ?? figure.start)
  return {
    ...qualifierCues(sentence.text.slice(sentence.start, first.start), keys),
    ...qualifierCues(clauseLead, keys),
  }
}

const CONTRAST =
  /\b(?:against|instead of|compared (?:with|to)|rather than|versus|vs\.?|down from|up from|standard|regular(?:ly)?|normal(?:ly)?|otherwise|statt|gegenüber|sonst|regulär|frente a|en lugar de|normal|au lieu de|contre)\b|标准|原价|通常/i

/** "…, against $1.10 and $4.40 in the standard tier". */
function isContrasted({ text, figures, end }: Sentence, figure: AnyFigure): boolean {
  const first = figures.find((other) => other.kind === 'figure')
  if (!first) return false
  const between = text.slice(first.start, figure.start)
  const after = /^[^,;，；]{0,40}/.exec(text.slice(figure.end, end))?.[0] ?? ''
  return (
    (figure.start > first.start && CONTRAST.test(between)) ||
    /\b(?:standard|regular|normal)\b|标准|通常/i.test(after)
  )
}

/** "for 512-token outputs". */
function loadOf(rest: string): Qualifiers {
  const load = /\bfor (\d[\d,]*)-?\s?(tokens?(?: outputs?)?)/.exec(rest)
  return load ? { load: `${load[1]} ${load[2]?.includes('output') ? 'output tokens' : 'tokens'}` } : {}
}

/** "to paid ChatGPT subscribers": released there only. */
function releasePlatform(rest: string): Qualifiers {
  const shape = /^[^.;]{0,24}\b(?:to|in|for|on) (?:paid |free |all )?(ChatGPT|Claude\.ai|the Gemini app)\b/
  const platform = shape.exec(rest)?.[1]
  return platform ? { platform } : {}
}

/** "will reach Amazon Bedrock in …". */
export const reachedPlatform = (before: string): Qualifiers =>
  /\b(?:reach(?:es|ed)?|com(?:es|e|ing) to|arriv(?:es|ed|e) (?:on|at|in)|available (?:on|via|through)|launch(?:es|ed)? on)\s/i.test(
    before,
  )
    ? qualifierCues(before, ['platform'])
    : {}
