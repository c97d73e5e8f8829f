import { perObject } from '../../claims/per-object.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Span } from '../../claims/span.ts'
import { LINE_BREAK } from '../../text/physical-lines.ts'
import type { ExtractContext } from '../extract-context.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { FREE_LABEL } from '../lexicon/cues/tier-cues.ts'
import type { Feature } from '../lexicon/features.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import { labelFeatures } from './label-features.ts'
import { labelParts } from './label-parts.ts'
import { type LabelUnits, labelUnits } from './label-units.ts'

/** What a header, row label, key, caption or group row says about the values it stands for. */
export interface Label extends LabelUnits {
  readonly text: string
  readonly span?: Span
  readonly features: ReadonlySet<Feature>
  /** Slug of the benchmark that is named. */
  readonly benchmark?: string
  readonly qualifiers: Qualifiers
  /** What it measures is said by the words around its table: only bare values stand under it. */
  readonly lent?: boolean
  /** Which part or statistic of what is measured it gives. */
  readonly metric?: string
}

const MARKS =
  /\p{Extended_Pictographic}\ufe0f?|[↑↓*†‡§▲▼⬆⬇]|(?<=[\p{L}\d%)])[¹²³⁴]+(?=\s|$)|\\\*|\[\^?\w{1,3}\]/gu

/** Reads a label. */
export function readLabel(written: string, context: ExtractContext, span?: Span): Label {
  const known = labelsRead(context)
  const label = known.get(written) ?? labelOf(written, context)
  known.set(written, label)
  return span ? { ...label, span } : label
}

/** Headings are labels of every table under them. */
const labelsRead = perObject((_: ExtractContext) => new Map<string, Label>())

function labelOf(written: string, context: ExtractContext): Label {
  const text = asWords(written.replace(MARKS, ' ').trim())
  const found = context.benchmarks.find(text.replaceAll(LINE_BREAK, ' ')).at(0)
  const features = labelFeatures(found ? text.replace(WIN_RATE, ' ') : text)
  // "Average response time on Vision Evals" measures time
  const benchmark = MEASURES.some((feature) => features.has(feature)) || MONEY.test(text) ? undefined : found
  return {
    text,
    features,
    qualifiers: labelQualifiers(text, benchmark !== undefined, features),
    ...labelUnits(text, context.language),
    ...(benchmark ? { benchmark: benchmark.slug } : {}),
  }
}

/** A column of a pasted sheet is often named as in a program: `usd_in`, `contextWindow`. */
const asWords = (text: string): string =>
  /^[a-z]+\d*(?:[A-Z][a-z]+)+$|^[A-Za-z\d]+(?:_[A-Za-z\d]+)+$/.test(text)
    ? text.replaceAll('_', ' ').replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, ' ')
    : text

/** Beside the name of a benchmark this is its score. */
const WIN_RATE = /\bwin[- ]?rate\b/gi

/** Labels of these measure, on a benchmark or elsewhere, something other than a score. */
const MEASURES: readonly Feature[] = ['latency', 'firstToken', 'throughput', 'requests']
const MONEY = /[$€£¥]|\b(?:costs?|pric(?:e|es|ing)|Kosten|Preise?|precios?|prix)\b|价格|费用|料金/i

/** Where two parts of a label differ in one of these, each has its own: "Max input / output". */
const OWN: readonly Feature[] = [
  'input',
  'output',
  'both',
  'cache',
  'cacheWrite',
  'cacheMiss',
  'active',
  'total',
  'context',
]

/** A label for each value of its cells: of the whole where it has one value, else of its parts with the units of the whole. */
export function readLabels(written: string, context: ExtractContext, span?: Span): readonly Label[] {
  const whole = readLabel(written, context, span)
  const parts = labelParts(written)
  if (!parts) return [whole]
  // "Context / output" are two limits
  const limits: readonly Feature[] = whole.features.has('context') ? ['limit'] : []
  const shared = [...whole.features].filter((feature) => !OWN.includes(feature)).concat(limits)
  return parts.map((part) => {
    const own = readLabel(part.before ? `${part.before} ${part.text}` : part.text, context, span)
    const features = new Set([...own.features, ...labelFeatures(part.text), ...shared])
    return joinLabels(
      { ...own, features },
      { ...whole, features: new Set(), qualifiers: tierOnly(whole.qualifiers) },
    )
  })
}

const tierOnly = ({ tier }: Qualifiers): Qualifiers => (tier ? { tier } : {})

/** A label with what a second one (the row beside a column, the header above a header) adds to it. */
export function joinLabels(label: Label, other: Label): Label {
  return {
    ...withUnits(label, other),
    features: new Set([...label.features, ...other.features]),
    qualifiers: { ...other.qualifiers, ...label.qualifiers },
    ...(label.benchmark === undefined && other.benchmark ? { benchmark: other.benchmark } : {}),
    ...(label.scale === undefined && other.scale ? { scale: other.scale } : {}),
    ...(label.seconds === undefined && other.seconds ? { seconds: other.seconds } : {}),
  }
}

/** A label with the units that another gives to all it stands over. */
export function withUnits(label: Label, { perTokens, currency }: Label): Label {
  return {
    ...label,
    ...(label.perTokens === undefined && perTokens ? { perTokens } : {}),
    ...(label.currency === undefined && currency ? { currency } : {}),
  }
}

/** "Output (including thinking tokens)" is the price of all output. */
const INCLUDED =
  /\b(?:incl(?:uding|udes|\.)?|inkl(?:usive|\.)?|einschließlich|incluy?e(?:ndo)?|incluid[oa]s?|y compris|(?:with|plus|and) (?=thinking|reasoning))\s*[\p{L}\s-]{0,30}|[(（][^()（）]*(?:包括|包含|含む|込み|含)[^()（）]*[)）]/giu

function labelQualifiers(written: string, isBenchmark: boolean, features: ReadonlySet<Feature>): Qualifiers {
  const text = isBenchmark ? written : written.replace(INCLUDED, ' ')
  const found = { ...qualifierCues(text) }
  if (isBenchmark) {
    // the digits of "GSM8K" are its name
    const band = contextBand(text.replace(/[A-Za-z][\w-]*(?<=\d)[KkM]\b/g, ' '), false)
    return band ? { ...found, context: band } : found
  }
  const { metric: _, ...named } = found
  const free = features.has('requests') && FREE_LABEL.test(text)
  const rest: Qualifiers = free ? { ...named, tier: 'free' } : named
  if (features.has('latency') || features.has('firstToken') || features.has('throughput')) {
    const load = /[(（]([^()（）]*tokens?[^()（）]*)[)）]/.exec(text)?.[1]
    return load && !/\/|per /.test(load) ? { ...rest, load } : rest
  }
  const band =
    features.has('price') || features.has('input') || features.has('output')
      ? contextBand(text, true)
      : undefined
  return band ? { ...rest, context: band } : rest
}
