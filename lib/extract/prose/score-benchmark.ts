import type { BenchmarkMention } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'
import { isSlashed, type Series, seriesAt } from './series.ts'

/** A benchmark by its name in the sentence, or by its slug from an earlier one. */
export type BenchmarkNear = BenchmarkMention | { readonly slug: string }

export const canBeScore = (figure: Figure): boolean =>
  !figure.currency &&
  !figure.scaled &&
  !figure.signed &&
  (figure.unit === 'percent' || figure.unit === undefined)

/** The benchmark of a score by where it stands; null where it is none, undefined where no name is near. */
export function benchmarkOf(
  sentence: Sentence,
  index: number,
  figure: Figure,
  carried: Carried,
): BenchmarkNear | null | undefined {
  const series = seriesAt(sentence, index)
  const earlier = earlierBenchmark(sentence, figure, carried) ?? slashedAgain(sentence, series, carried)
  if (earlier) return earlier
  const joined = joinedBenchmark(sentence, index)
  const before = sentence.benchmarks.findLast((b) => b.end <= figure.start)
  const paired = pairedBenchmark(sentence, series, figure)
  if (figure.unit === undefined && !joined && !isSignless(sentence, before, figure))
    return bareScore(sentence, figure, series, paired)
  if (paired !== undefined) return paired
  return benchmarkAfter(sentence, index, figure, joined ?? before) ?? sameBenchmark(sentence, figure, carried)
}

/** A number without a sign and without a verb of scoring: a rating, or one of "61.0/52.4/70.3". */
function bareScore(
  sentence: Sentence,
  figure: Figure,
  series: Series,
  paired: BenchmarkMention | null | undefined,
): BenchmarkMention | null {
  if (isRating(sentence, figure)) return sentence.benchmarks[0] ?? null
  return paired && isSlashed(sentence, series) ? paired : null
}

/** "At 68.2%, X leads our GPQA table": of the one that follows; else of the one before, else of one right after. */
function benchmarkAfter(
  { text, start, end, figures, benchmarks }: Sentence,
  index: number,
  figure: Figure,
  before: BenchmarkMention | undefined,
): BenchmarkMention | undefined {
  const next = figures[index + 1]?.start ?? end
  const after = benchmarks.find((b) => b.start >= figure.end && b.start < next)
  if (after && /^(?:At|With|Mit|Bei|Con|Avec|À)\s+$/.test(text.slice(start, figure.start))) return after
  const close = after && /^\s*[A-Za-z ]{0,16}$/.test(text.slice(figure.end, after.start)) ? after : undefined
  return before ?? close
}

const isSignless = (sentence: Sentence, before: BenchmarkMention | undefined, figure: Figure): boolean =>
  before !== undefined && (isBareScore(sentence.text, before, figure) || isVerbScore(sentence, figure))

const RESPECTIVELY = /respectively|分别|分別|それぞれ|jeweils|beziehungsweise|respectivamente|respectivement/i

/**
 * "On A, B and C, X scores 1, 2 and 3 respectively", "X gets 1/2/3": benchmarks and figures pair off. Null where they
 * should and do not; undefined where nothing asks for it.
 */
function pairedBenchmark(
  sentence: Sentence,
  series: Series,
  figure: Figure,
): BenchmarkMention | null | undefined {
  const { text, start, end, figures, benchmarks } = sentence
  if (benchmarks.length < 2) return undefined
  const list = benchmarkList(sentence, series)
  if (list.length > 1 && list.length === series.figures.length) return list[series.index]
  if (!RESPECTIVELY.test(text.slice(start, end))) return undefined
  const scores = figures.filter((other) => other.kind === 'figure' && other.unit === 'percent')
  const at = scores.findIndex((score) => score.start === figure.start)
  const last = benchmarks.at(-1)
  const first = scores[0]
  if (series.figures.length < 2) return undefined
  if (at < 0 || !first || !last) return null
  const chained = last.end <= first.start || (benchmarks[0]?.start ?? 0) >= (scores.at(-1)?.end ?? 0)
  return chained && scores.length % benchmarks.length === 0
    ? (benchmarks[at % benchmarks.length] ?? null)
    : null
}

const JOINT = /^\s*(?:[,，、/]|[,，]?\s*(?:and|und|y|e|et|&|和|及|と|sowie))\s*$/

/** The benchmarks in a row that stand nearest before a series, or right after it. */
function benchmarkList({ text, benchmarks }: Sentence, series: Series): readonly BenchmarkMention[] {
  const nearest = benchmarks.findLastIndex((b) => b.end <= series.start)
  const from = nearest >= 0 ? nearest : benchmarks.findIndex((b) => b.start >= series.end)
  if (from < 0) return []
  const joined = (a: number, b: number) => {
    const [left, right] = [benchmarks[a], benchmarks[b]]
    return left !== undefined && right !== undefined && JOINT.test(text.slice(left.end, right.start))
  }
  let first = from
  let last = from
  while (joined(first - 1, first)) first--
  while (joined(last, last + 1)) last++
  return benchmarks.slice(first, last + 1)
}

/** Words that join a score to the benchmark after it: "89.3% accuracy on MMLU". */
const ON =
  /^\s*(?:(?:accuracy|score|points?|pass@1|resolved?|correct|success rate|Genauigkeit|Punkte|Prozentpunkte|de precisión|puntos|de aciertos|de précision|de réussite)\s*)?(?:of (?:the |all )?(?:problems|tasks|questions|issues|items) )?(?:der (?:Aufgaben|Fragen|Probleme) )?(?:de(?: los| las)? (?:problemas|tareas|preguntas) )?(?:des (?:problèmes|tâches|questions) )?(?:on|in|at|for|of|from|auf|bei|beim|im|in der|von|vom|des|en|de|del|sur|à|au|aux|dans|du)\s+(?:the\s|los?\s|las?\s|le\s|la\s|les\s|der\s|dem\s|den\s)?["“„«']?\s?$/i

/** The benchmark that "on" joins to a figure, or to the figures that follow it in a list: "91.9% and 88.4% on GPQA". */
function joinedBenchmark(sentence: Sentence, index: number): BenchmarkMention | undefined {
  const { figures, benchmarks } = sentence
  for (let i = index; i < figures.length; i++) {
    const figure = figures[i]
    const next = figures[i + 1]
    if (!figure) return undefined
    const after = benchmarks.find((b) => b.start >= figure.end)
    if (after && ON.test(ownersCut(sentence, figure.end, after.start))) return after
    if (!next || !LISTED.test(ownersCut(sentence, figure.end, next.start))) return undefined
  }
  return undefined
}

const LISTED = /^\s*(?:,|，|、|和|(?:,\s*)?(?:and|und|y|e|et|against|versus|vs\.?|gegen|frente a|contre))\s*$/

/** The words between two places without whose the figure is: "64.2% for X and 58.0% for Y on LiveCodeBench". */
function ownersCut({ text, names }: Sentence, from: number, to: number): string {
  const name = names.find((other) => other.start >= from && other.end <= to)
  if (!name) return text.slice(from, to)
  const lead = text.slice(from, name.start)
  return OWNED.test(lead) ? ownersCutAfter(text, name.end, to) : text.slice(from, to)
}

const ownersCutAfter = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^\s*[)）]/, '')

const OWNED = /^\s*(?:[(（]\s*|(?:for|by|from|with|für|bei|von|para|de|con|pour|avec)\s+(?:the\s)?)$/

/** A sign-less number is a score only right beside the benchmark: "MMLU: 88.7", "scores 88.7 on MMLU". */
const isBareScore = (text: string, { end }: Range, figure: Range) =>
  /^\s*(?:[:=]|score(?:s|d)?|of|at|is|was|得分|为|で|は|von|de)?\s*(?:of|at|:)?\s*$/i.test(
    text.slice(end, figure.start),
  ) && /\d/.test(text.slice(figure.start, figure.end))

const SCORE_VERB =
  /(?:\b(?:scor(?:es|ed|ing)|gets?|got|achiev(?:es|ed|ing)|reach(?:es|ed|ing)|obtain(?:s|ed)|hits?|posts?|records?|erreicht|erzielt|obtiene|alcanza|obtient|atteint)|得分|达到|取得了?|記録|達成)\s*(?:a score of|un|einen?|el|le)?\s*$/i

/** "gets 62.9" in a sentence about a benchmark: decimals and a verb of scoring make a bare number a score. */
const isVerbScore = ({ text, start }: Sentence, figure: Figure): boolean =>
  figure.decimals && SCORE_VERB.test(text.slice(Math.max(start, figure.start - 30), figure.start))

/** "With an Elo of 1,391 … on LMArena". */
const isRating = ({ text, start, end }: Sentence, figure: Figure): boolean =>
  /^[\s-]*(?:Elo|ELO)(?![a-z])/.test(text.slice(figure.end, Math.min(end, figure.end + 8))) ||
  /\bElo(?:[- ](?:score|rating|points))?(?:\s(?:of|at|is|von|de))?\s*$/i.test(
    text.slice(Math.max(start, figure.start - 28), figure.start),
  )

/** "24.0% on the former, 47.5% on the latter": of the two benchmarks that were named last. */
function earlierBenchmark(
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
function slashedAgain(
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
  /\b(?:climbs?|climbed|rises?|rose|jumps?|jumped|gets?|got|scores?|scored|reach(?:es|ed)|improves|improved|goes(?: up)?|went(?: up)?|comes|came|lands?|landed|stands?|stood|sits|drops?|dropped|falls?|fell|is|was|has|had|manages|managed|steigt|stieg|kommt|kam|erreicht|erreichte|liegt|lag|hat|schafft|schaffte|sube|subió|alcanza|alcanzó|llega|llegó|logra|obtiene|monte|atteint|passe|obtient|obtenu|plafonne|reste)\s+(?:only\s|just\s|nur\s|solo\s)?(?:to|at|auf|bei|a|à)?\s*$|(?:达到|升至|降至|得分为?|为|が|は)\s*$/i

/** Somebody else's measurement of what was just told: "Epoch AI measured 55.6%". */
const MEASURED =
  /\b(?:measured|found|counted|reproduced|replicated|re-?ran it (?:and got|at)|verified|gemessen|maß|nachgemessen|midió|mesuré|mesure|obtenu|obtuvo)\s+(?:only\s|just\s|nur\s|solo\s|un\s)?$|(?:测得|实测为?|複測で|計測では?|測定では?)\s*$/i

/** A sentence after one about a single benchmark, with a score of the same subject, speaks of that one still. */
function sameBenchmark(
  sentence: Sentence,
  figure: Figure,
  { left, sameBlock }: Carried,
): { slug: string } | undefined {
  const { text, benchmarks } = sentence
  const [slug, other] = left?.benchmarks ?? []
  if (!slug || other || !sameBlock || benchmarks.length > 0 || figure.unit !== 'percent') return undefined
  const clause = clauseAt(text, sentence, figure.start)
  const before = text.slice(clause.start, figure.start)
  if (isBracketed(sentence, figure)) return { slug }
  if (MEASURED.test(before)) return { slug }
  const short = before.length < 70 && MOVES_TO.test(before)
  const named = sentence.names.some((name) => name.end <= figure.start && name.kind === 'model')
  return short && (named || /\b(?:it|es|elle?)\b/i.test(before)) ? { slug } : undefined
}

/** "… the score of Orrery 2 Small (18.0%)". */
const isBracketed = ({ text, names }: Sentence, figure: Range): boolean =>
  /^\s*[)）]/.test(text.slice(figure.end, figure.end + 2)) &&
  names.some((name) => /^\s*[(（]$/.test(text.slice(name.end, figure.start)))

const THE_BENCHMARK =
  /\b(?:(?:the|this|that) (?:benchmark|leaderboard|test)|of (?:the )?tasks|score[ds]?|performance|tries|try|accuracy)\b|该基准/i

/** A percentage of a list or sentence that speaks of "the benchmark" without its name. */
export function isFreeScore({ text, start, end }: Sentence, figure: Range): boolean {
  const leads = text.slice(start, figure.start).trim() === '' && start === 0
  return (
    leads || THE_BENCHMARK.test(text.slice(start, end)) || /['’]s\s*$/.test(text.slice(start, figure.start))
  )
}
