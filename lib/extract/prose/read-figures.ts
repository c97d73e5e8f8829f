import type { Qualifiers } from '../../claims/qualifier.ts'
import { decideProperty } from '../decide-property.ts'
import type { BenchmarkMention, ExtractContext } from '../extract-context.ts'
import { figureModality, figureValue } from '../figure-value.ts'
import { expertSizes } from '../figures/expert-sizes.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { findPerTokens } from '../figures/read-per.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import { EXPECTED } from '../lexicon/hedges.ts'
import { contextBand, qualifierCues } from '../lexicon/qualifier-cues.ts'
import type { Carried } from './discourse.ts'
import { isDistractor } from './distractors.ts'
import { findSubjects } from './find-subjects.ts'
import type { Finding, FoundSubject } from './finding.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

/** How far from a date the word may stand that says what happened then. */
const DATE_REACH = 90

interface Reading {
  readonly property: string
  readonly figure: AnyFigure
  readonly benchmark?: BenchmarkMention
  readonly qualifiers: Qualifiers
}

/** The statements that figures of a sentence make, each with its property and whom it is about. */
export function readFigures(sentence: Sentence, carried: Carried, context: ExtractContext): Finding[] {
  const readings: Reading[] = []
  for (const [i, figure] of sentence.figures.entries()) {
    if (isDistractor(sentence, figure)) continue
    const pair = pricePair(sentence, i, context)
    const before = readings.at(-1)
    const reading = pair
      ? { property: pair, figure, qualifiers: scopeOf(sentence, figure, pair) }
      : (scoreReading(sentence, i, figure, carried, context) ??
        plainReading(sentence, i, figure, carried, before, context))
    if (reading) readings.push(reading)
  }
  return [
    ...readings.flatMap((reading) => findingOf(sentence, reading, carried)),
    ...sizeFindings(sentence, carried),
  ]
}

/** `$5/$30 per MTok`: two prices parted by a slash are those of input and output. */
function pricePair({ figures, text }: Sentence, index: number, context: ExtractContext): string | undefined {
  const isPrice = (figure: AnyFigure | undefined): figure is Figure =>
    figure?.kind === 'figure' && figure.currency !== undefined
  const linked = (a: AnyFigure | undefined, b: AnyFigure | undefined) =>
    isPrice(a) && isPrice(b) && !a.per && isPerTokens(b) && /^\s?\/\s?$/.test(text.slice(a.end, b.start))
  // in "$5/$30 and $5/$25 per million tokens" the last pair says what all are for
  const isPerTokens = (b: Figure) =>
    b.per
      ? b.per.of === 'tokens' &&
        (!b.per.direction || /input\s*\/\s*output/i.test(text.slice(b.start, b.end + 16)))
      : context.perTokens !== undefined ||
        figures.some((later) => isPrice(later) && later.start > b.end && later.per?.of === 'tokens')
  if (linked(figures[index], figures[index + 1]) && !linked(figures[index - 1], figures[index]))
    return 'price.input'
  return linked(figures[index - 1], figures[index]) ? 'price.output' : undefined
}

/** Words that join a score to the benchmark after it: "89.3% accuracy on MMLU". */
const ON =
  /^\s*(?:accuracy|score|points?|pass@1|resolved?|correct|success rate|Genauigkeit|Punkte|de precisión|puntos|de précision)?\s*(?:on|in|at|for|auf|bei|im|in der|en|sur|à|au)\s+(?:the\s|los?\s|las?\s|le\s|la\s|der\s|dem\s)?["“']?$/i
const THE_BENCHMARK =
  /\b(?:(?:the|this|that) (?:benchmark|leaderboard|test)|of (?:the )?tasks|score[ds]?|performance|tries|try|accuracy)\b|该基准/i

function scoreReading(
  sentence: Sentence,
  index: number,
  figure: AnyFigure,
  carried: Carried,
  context: ExtractContext,
): Reading | undefined {
  if (figure.kind !== 'figure' || !canBeScore(figure)) return undefined
  const near = benchmarkOf(sentence, index, figure)
  if (near === null) return undefined
  const slug = near?.slug ?? (isFreeScore(sentence, figure) ? carried.benchmark : undefined)
  if (!slug || (figure.unit === undefined && !near)) return undefined
  const { text } = sentence
  const words = near ? text.slice(near.end, near.end + 24) : ''
  const band = /^[\s(]*(?:at |@|with |up to )?\d/.test(words)
    ? contextBand(words.slice(0, 14), false)
    : undefined
  const metric = qualifierCues(text.slice(sentence.start, sentence.end), ['metric', 'shots'])
  return {
    property: `benchmark.${slug}`,
    figure: withScoreUnit(figure, slug, context),
    ...(near ? { benchmark: near } : {}),
    qualifiers: { ...metric, ...(band ? { context: band } : {}) },
  }
}

const canBeScore = (figure: Figure): boolean =>
  !figure.currency &&
  !figure.scaled &&
  !figure.signed &&
  (figure.unit === 'percent' || figure.unit === undefined)

function withScoreUnit(figure: Figure, slug: string, context: ExtractContext): Figure {
  const isShare =
    figure.unit === 'percent' || context.benchmarks.unitOf(slug, '', figure.low.toNumber()) === '%'
  return isShare ? { ...figure, unit: 'percent' } : figure
}

/** The benchmark of a score by where it stands; null where it is none, undefined where no name is near. */
function benchmarkOf(sentence: Sentence, index: number, figure: Figure): BenchmarkMention | null | undefined {
  const { text, benchmarks } = sentence
  const joined = joinedBenchmark(sentence, index)
  const before = benchmarks.findLast((b) => b.end <= figure.start)
  if (figure.unit === undefined && !joined && !isSignless(sentence, before, figure)) return null
  const paired = pairedBenchmark(sentence, index)
  if (paired !== undefined) return paired
  const next = sentence.figures[index + 1]?.start ?? sentence.end
  const after = benchmarks.find((b) => b.start >= figure.end && b.start < next)
  const close = after && /^\s*[A-Za-z ]{0,16}$/.test(text.slice(figure.end, after.start)) ? after : undefined
  return joined ?? before ?? close
}

const isSignless = (sentence: Sentence, before: BenchmarkMention | undefined, figure: Figure): boolean =>
  before !== undefined && (isBareScore(sentence.text, before, figure) || isVerbScore(sentence, figure))

const RESPECTIVELY = /respectively|分别|それぞれ|jeweils|respectivamente|respectivement/i

/**
 * "On A, B and C, X scores 1, 2 and 3 respectively": benchmarks and figures pair off. Null where they should and do
 * not; undefined where nothing asks for it.
 */
function pairedBenchmark(
  { text, start, end, figures, benchmarks }: Sentence,
  index: number,
): BenchmarkMention | null | undefined {
  if (benchmarks.length < 2 || !RESPECTIVELY.test(text.slice(start, end))) return undefined
  const scores = figures.filter((figure) => figure.kind === 'figure' && figure.unit === 'percent')
  const figure = figures[index]
  const at = figure ? scores.findIndex((score) => score.start === figure.start) : -1
  const last = benchmarks.at(-1)
  const first = scores[0]
  if (at < 0 || !first || !last) return null
  const chained = last.end <= first.start || (benchmarks[0]?.start ?? 0) >= (scores.at(-1)?.end ?? 0)
  return chained && scores.length % benchmarks.length === 0
    ? (benchmarks[at % benchmarks.length] ?? null)
    : null
}

/** The benchmark that "on" joins to a figure, or to the figures that follow it in a list: "91.9% and 88.4% on GPQA". */
function joinedBenchmark(sentence: Sentence, index: number): BenchmarkMention | undefined {
  const { text, figures, benchmarks } = sentence
  for (let i = index; i < figures.length; i++) {
    const figure = figures[i]
    const next = figures[i + 1]
    if (!figure) return undefined
    const after = benchmarks.find((b) => b.start >= figure.end)
    if (after && ON.test(text.slice(figure.end, after.start))) return after
    if (!next || !/^\s*(?:,|and|und|y|et|和|,\s*and)\s*$/.test(text.slice(figure.end, next.start)))
      return undefined
  }
  return undefined
}

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

/** A percentage of a list or sentence that speaks of "the benchmark" without its name. */
function isFreeScore({ text, start, end }: Sentence, figure: Range): boolean {
  const leads = text.slice(start, figure.start).trim() === '' && start === 0
  return (
    leads || THE_BENCHMARK.test(text.slice(start, end)) || /['’]s\s*$/.test(text.slice(start, figure.start))
  )
}

/** Features of the words right after, right before, and around a figure. */
function plainReading(
  sentence: Sentence,
  index: number,
  figure: AnyFigure,
  carried: Carried,
  before: Reading | undefined,
  context: ExtractContext,
): Reading | undefined {
  if (figure.kind === 'figure' && figure.unit === 'percent') return undefined
  const clause = clauseAt(sentence.text, sentence, figure.start)
  const property =
    figure.kind === 'date'
      ? dateReading(sentence, figure)
      : (decideProperty(withPer(figure, sentence, context), nearFeatures(sentence, index, clause), false) ??
        inherited(sentence, figure, index, before) ??
        byStem(sentence, figure, carried))
  if (!property || property === 'price.subscription') return undefined
  return {
    property,
    figure: figure.kind === 'figure' ? withPer(figure, sentence, context) : figure,
    qualifiers: scopeOf(sentence, figure, property),
  }
}

/**
 * "per million tokens" may stand before the prices, once for all of them, or once in the document: then only a price
 * with its direction right beside it is one.
 */
function withPer(figure: Figure, { text, figures, start, end }: Sentence, context: ExtractContext): Figure {
  if (!figure.currency || figure.per) return figure
  const before = text.slice(start, figure.start)
  const own = figures.some((other) => other.kind === 'figure' && other.per)
    ? undefined
    : findPerTokens(before)
  const directed = DIRECTION_AFTER.test(text.slice(figure.end, end)) || DIRECTION_BEFORE.test(before)
  const tokens = own ?? (directed ? context.perTokens : undefined)
  return tokens ? { ...figure, per: { of: 'tokens', tokens } } : figure
}

const DIRECTION_BEFORE =
  /(?:\b(?:inputs?|outputs?|cache hits?|cache writes?)(?: tokens?)?(?: prices?| rates?)?(?: (?:costs?|is|are|at|to|of|drops to|rises to|for))*\s*:?|输入|输出|入力|出力)\s*$/i

const DIRECTION_AFTER =
  /^\s*(?:[(（]\s*)?(?:for|per|on|of|für|para|pour|de|en)?\s*(?:the\s)?((?:cache[ds]?|cached|cache)?[- ]?(?:input|output|prompt|completion|write|read|hit)s?\b|Eingabe|Ausgabe|entrada|salida|l?['’]?entrée|sortie|输入|输出|入力|出力|(?:in|out)(?=\s*(?:and|or|,|\/|;|\.|\)|$)))/i

/**
 * What the words around a figure speak of. For prices the direction right after it, else the last one named before
 * it; for everything else the words up to the figures beside it.
 */
function nearFeatures(
  { text, figures, start, end }: Sentence,
  index: number,
  clause: Range,
): ReadonlySet<Feature> {
  const figure = figures[index]
  if (!figure) return new Set()
  const previousEnd = Math.max(start, figures[index - 1]?.end ?? start)
  const nextStart = figures[index + 1]?.start ?? end
  const after = text.slice(figure.end, Math.min(nextStart, end))
  const before = text.slice(previousEnd, figure.start)
  if (figure.kind === 'figure' && figure.currency)
    return priceFeatures(before, after, text.slice(clause.start, figure.start))
  const tail = after.split(/[,;，；、。]|\s(?:and|und|y|et|while|but)\s/)[0] ?? ''
  const near = new Set(
    featuresOf(
      `${before.slice(-120)} ${tail.slice(0, 60)}`.replace(
        /\b(?:long\w*|extremely long) (?:inputs?|prompts?|sequences?)\b/gi,
        'long context',
      ),
    ),
  )
  // "1T total, 32B active": of these two the word in the figure's own phrase counts
  const own = featuresOf(`${before.split(/[,;，；、]|\s(?:and|und|y|et|but)\s/).at(-1)} ${tail.slice(0, 40)}`)
  if (own.has('active') !== own.has('total')) near.delete(own.has('active') ? 'total' : 'active')
  return near
}

function priceFeatures(before: string, after: string, clause: string): ReadonlySet<Feature> {
  const direct = DIRECTION_AFTER.exec(after)?.[1]
  if (direct) return featuresOf(`${/cach/i.test(before.slice(-30)) ? 'cached ' : ''}${direct}`)
  const near = featuresOf(before)
  if (near.has('input') !== near.has('output') || near.has('cache')) return near
  const words = [
    ...clause.matchAll(
      /cach\w*(?: (?:input|write|read)s?)?|inputs?|outputs?|prompts?|completions?|输入|输出|入力|出力|Eingabe\w*|Ausgabe\w*|entrada|salida|entrée|sortie|缓存\S{0,2}|キャッシュ/gi,
    ),
  ]
  const last = words.at(-1)?.[0]
  return last ? featuresOf(last) : near
}

const RELEASE_STOP =
  /\b(?:as of|updated?|accessed|retrieved|sourced|until|through|before|by|pricing|price|since|deprecat\w*|retir\w*|sunset\w*)\s+(?:\w+\s+)?$/i

/** The day on which a model is taken away. */
const WITHDRAWN =
  /shut ?down|switched off|retire|sunset|deprecat|end[- ]of[- ]life|discontinu|dejará|abgeschaltet|eingestellt|arrêt|下线|停用|終了/i

function dateReading({ text, start, end }: Sentence, figure: Range): string | undefined {
  const before = text.slice(Math.max(start, figure.start - DATE_REACH), figure.start)
  const after = text.slice(figure.end, Math.min(end, figure.end + DATE_REACH))
  if (WITHDRAWN.test(before)) return undefined
  const near = featuresOf(before)
  if (near.has('cutoff') || (!near.has('released') && featuresOf(after).has('cutoff')))
    return 'knowledge_cutoff'
  if (RELEASE_STOP.test(before) && !/\b(?:available|released) since\s*$/i.test(before)) return undefined
  if (near.has('released')) return 'release_date'
  return featuresOf(after.split(/[.;]/)[0] ?? '').has('released') && before.trim().length < 24
    ? 'release_date'
    : undefined
}

/** A later figure of the same kind without words of its own goes on with the property before: "(averaging ~27B)". */
function inherited(
  { text }: Sentence,
  figure: Figure,
  index: number,
  before: Reading | undefined,
): string | undefined {
  if (before?.figure.kind !== 'figure' || index === 0 || figure.currency) return undefined
  const between = text.slice(before.figure.end, figure.start)
  if (between.length > 60 || /[.;。；]/.test(between)) return undefined
  const ratio = figure.low.div(before.figure.low).toNumber()
  const alike =
    ratio > 0.01 &&
    ratio < 100 &&
    (figure.unit ?? 'tokens') === (before.figure.unit ?? 'tokens') &&
    figure.scaled
  const parameters =
    before.property.startsWith('parameters.') &&
    figure.scaled &&
    figure.unit === undefined &&
    ratio > 0.01 &&
    ratio < 100
  if (parameters)
    return /^[^,;]{0,12}\b(?:total|in total)/.test(text.slice(figure.end)) || /out of/.test(between)
      ? 'parameters.total'
      : before.property
  return alike && before.property === 'context_window' ? before.property : undefined
}

/** In a list, the line that it hangs on says what its figures are. */
function byStem({ start }: Sentence, figure: Figure, { stem }: Carried): string | undefined {
  return stem && start === 0 ? decideProperty(figure, featuresOf(stem.text), false) : undefined
}

function scopeOf(sentence: Sentence, figure: AnyFigure, property: string): Qualifiers {
  const { text, figures, start, end } = sentence
  const rest = text.slice(figure.end, end)
  if (property.startsWith('latency') || property.startsWith('throughput')) return loadOf(rest)
  if (property === 'release_date') return releasePlatform(rest)
  const index = figures.indexOf(figure)
  const before = text.slice(Math.max(start, figures[index - 1]?.end ?? start), figure.start)
  const local = `${before} ${text.slice(figure.end, figures[index + 1]?.start ?? end)}`
  if (!property.startsWith('price.')) return qualifierCues(local, ['platform', 'tier'])
  const band = contextBand(PRICE_BAND.exec(rest)?.[0] ?? '', true)
  return {
    ...qualifierCues(local, ['tier', 'cache_ttl', 'platform', 'rate_of']),
    ...(band ? { context: band } : {}),
  }
}

/** Input lengths that a price holds for: "up to 200K", "(> 128K)". */
const PRICE_BAND =
  /^[^,;]{0,20}\b(?:up to|above|over|beyond|under|below)\b[^,;]{0,24}|^\s*[(（][^)）]*[)）]|^[^,;]{0,20}[<>≤≥][^,;]{0,20}/i

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

function findingOf(sentence: Sentence, reading: Reading, carried: Carried): Finding[] {
  const { figure, property } = reading
  const subjects = subjectsOf(sentence, reading, carried)
  const score = property.startsWith('benchmark.')
  const { value, unit } = figureValue(figure, property)
  const points = score && figure.kind === 'figure' && figure.unit !== 'percent'
  return [
    {
      property,
      value,
      unit: points ? 'points' : unit,
      modality: figureModality(figure, isExpected(sentence, figure)),
      qualifiers: reading.qualifiers,
      at: { start: figure.start, end: figure.end },
      ...(reading.benchmark ? { propertyAt: reading.benchmark } : {}),
      subjects,
    },
  ]
}

const RUMOUR =
  /leak|rumou?r|reportedly|estimate|forecast|expected|according to (?:sources|insiders)|传闻|据传|泄露|噂|リーク|Gerücht|rumeur|filtraci/i

/** A forecast speaks of the figures of its own phrase, up to commas and brackets, or of all after "Rumoured:". */
function isExpected({ text, start, end }: Sentence, figure: Range): boolean {
  const clause = clauseAt(text, { start, end }, figure.start)
  const before = text.slice(clause.start, figure.start)
  const cut = Math.max(before.search(/[,;，；、(（][^,;，；、(（]*$/), 0)
  const after = /^[^,;，；、)）]*[)）]?/.exec(text.slice(figure.end, clause.end))?.[0] ?? ''
  if (EXPECTED.test(before.slice(cut)) || EXPECTED.test(after)) return true
  const lead = /^[^,:，：]{0,40}[,:，：]/.exec(text.slice(start, figure.start))?.[0] ?? ''
  return RUMOUR.test(lead)
}

/** "from 128K to 200K": the first value is the predecessor's, where one is named. */
function subjectsOf(sentence: Sentence, { figure, property }: Reading, carried: Carried): FoundSubject[] {
  const named = findSubjects(sentence, figure, carried)
  if (!isStartOfChange(sentence, figure)) return isAgainst(sentence, figure) ? [] : named
  if (
    named[0]?.certain &&
    named[0].at &&
    named[0].at.start >= figure.end &&
    named[0].at.start <= figure.end + 3
  )
    return named
  const other =
    sentence.names.find((name) => name.comparator && name.kind === 'model')?.raw ?? carried.stem?.comparator
  if (other) return [{ raw: other, certain: true }]
  return property.startsWith('benchmark.') &&
    /\b(?:its?|their)\b/i.test(sentence.text.slice(sentence.start, figure.start))
    ? named
    : []
}

const isStartOfChange = ({ text, end }: Sentence, figure: Range): boolean =>
  /(?:\bfrom|\bvon|\bdesde|\bde|从|由)\s*$/i.test(text.slice(Math.max(0, figure.start - 8), figure.start)) &&
  /^[^.;]{0,40}(?:\bto\b|\bauf\b|\ba\b|\bà\b|至|到)/.test(text.slice(figure.end, end))

/** "(64.3% vs 61.8%)": the second is of somebody else, whom no word names. */
const isAgainst = ({ text, start }: Sentence, figure: Range): boolean =>
  /(?:\d%?\s*vs\.?|\bversus|\bagainst|\bcompared (?:with|to)|\bup from|\bmore than the|\bto our|gegenüber|\bfrente a(?:l)?|\bcontre(?: respectivement)?|对比|対して)\s+(?:the\s|el\s|los\s|about\s|etwa\s)?(?:[\d.,]+\s?%?[\s,]*(?:and|und|y|et|el)?\s*)*$/i.test(
    text.slice(Math.max(start, figure.start - 60), figure.start),
  )

/** "the 30B-A3B model GLM-4.7-Flash" gives both sizes. */
function sizeFindings(sentence: Sentence, carried: Carried): Finding[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  const sizes = expertSizes(words)
  if (
    !sizes ||
    sentence.names.some(
      ({ start, end }) =>
        start - sentence.start <= sizes.totalAt.start && sizes.totalAt.start < end - sentence.start,
    )
  )
    return []
  const shift = (range: Range) => ({ start: range.start + sentence.start, end: range.end + sentence.start })
  const next = sentence.names.find(
    (name) => name.start >= sentence.start + sizes.activeAt.end && name.kind === 'model',
  )
  const apposed = next && next.start - sentence.start - sizes.activeAt.end < 12 ? next : undefined
  const subjects = apposed
    ? [{ raw: apposed.raw, certain: true }]
    : findSubjects(sentence, shift(sizes.totalAt), carried)
  const shared = { unit: 'parameters', modality: 'asserted', qualifiers: {}, subjects } as const
  return [
    {
      ...shared,
      property: 'parameters.total',
      value: { kind: 'number', number: sizes.total.toFixed() },
      at: shift(sizes.totalAt),
    },
    {
      ...shared,
      property: 'parameters.active',
      value: { kind: 'number', number: sizes.active.toFixed() },
      at: shift(sizes.activeAt),
    },
  ]
}
