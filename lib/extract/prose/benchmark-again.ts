import type { Figure } from '../figures/figure.ts'
import type { BenchmarkNear } from './benchmark-near.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'
import { isSlashed, type Series } from './series.ts'

/** "24.0% on the former, 47.5% on the latter": of the two benchmarks that were named last. */
export function earlierBenchmark(
  { text, end }: Sentence,
  figure: Figure,
  { left }: Carried,
): { slug: string } | undefined {
  const which = /^\s*(?:on|in|for) the (former|first|latter|second)\b/i.exec(text.slice(figure.end, end))?.[1]
  if (!which || left?.benchmarks.length !== 2) return undefined
  const slug = left.benchmarks[/former|first/i.test(which) ? 0 : 1]
  return slug ? { slug } : undefined
}

/** "… is at 38.5/29.1/55.2" after a sentence about as many benchmarks. */
export function slashedAgain(
  sentence: Sentence,
  series: Series,
  { left, sameBlock }: Carried,
): { slug: string } | undefined {
  if (!sameBlock || sentence.benchmarks.length > 0 || !isSlashed(sentence, series)) return undefined
  const slug = left?.benchmarks.length === series.figures.length ? left.benchmarks[series.index] : undefined
  return slug ? { slug } : undefined
}

/** Verbs of scoring right before a figure: "it climbs to 74.9%". */
const MOVES_TO =
  /\b(?:climbs?|climbed|rises?|rose|jumps?|jumped|gets?|got|scores?|scored|reach(?:es|ed)|achiev(?:es|ed)|attain(?:s|ed)|obtain(?:s|ed)|posts?|posted|hits?|records?|recorded|improves|improved|goes(?: up)?|went(?: up)?|comes|came|lands?|landed|stands?|stood|sits|drops?|dropped|falls?|fell|is|was|has|had|manages|managed|steigt|stieg|kommt|kam|erreicht|erreichte|liegt|lag|hat|schafft|schaffte|sube|subió|alcanza|alcanzó|llega|llegó|logra|obtiene|monte|atteint|passe|obtient|obtenu|plafonne|reste)\s+(?:only\s|just\s|nur\s|solo\s)?(?:to|at|auf|bei|a|à)?\s*$|(?:达到|升至|降至|得分为?|为|が|は)\s*$/i

/** Somebody else's measurement of what was just told: "Epoch AI measured 55.6%". */
const MEASURED =
  /\b(?:measured|found|counted|reproduced|replicated|re-?ran it (?:and got|at)|verified|gemessen|maß|nachgemessen|midió|mesuré|mesure|obtenu|obtuvo)\s+(?:only\s|just\s|nur\s|solo\s|un\s)?$|(?:测得|实测为?|複測で|計測では?|測定では?)\s*$/i

/** A sentence after one about a single benchmark, with a score of the same subject, speaks of that one still. */
export function sameBenchmark(
  sentence: Sentence,
  figure: Figure,
  { left, sameBlock }: Carried,
): BenchmarkNear | undefined {
  const { text, benchmarks } = sentence
  const [slug, other] = left?.benchmarks ?? []
  const near = sameBlock === true || left?.benchmarksHere === true
  if (!slug || other || !near || benchmarks.length > 0 || figure.unit !== 'percent') return undefined
  const clause = clauseAt(text, sentence, figure.start)
  const before = text.slice(clause.start, figure.start)
  if (isBracketed(sentence, figure)) return { slug }
  if (sameBlock && MEASURED.test(before) && sentence.names.length === 0) return { slug, again: true }
  const short = before.length < 70 && MOVES_TO.test(before)
  const named = sentence.names.some((name) => name.end <= figure.start && name.kind === 'model')
  return short && (named || /\b(?:it|es|elle?)\b/i.test(before)) ? { slug } : undefined
}

/** "… the score of Orrery 2 Small (18.0%)". */
const isBracketed = ({ text, names }: Sentence, figure: Range): boolean =>
  /^\s*[)）]/.test(text.slice(figure.end, figure.end + 2)) &&
  names.some((name) => /^\s*[(（]$/.test(text.slice(name.end, figure.start)))
