import { Decimal } from '../../claims/decimal.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Span } from '../../claims/span.ts'
import { LINE_BREAK } from '../../text/line-blocks.ts'
import type { ExtractContext } from '../extract-context.ts'
import { findPerTokens } from '../figures/read-per.ts'
import { currencyCode } from '../lexicon/currencies.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import { contextBand, qualifierCues } from '../lexicon/qualifier-cues.ts'

/** What a header, row label, key, caption or group row says about the values it stands for. */
export interface Label {
  readonly text: string
  readonly span?: Span
  readonly features: ReadonlySet<Feature>
  /** Slug of the benchmark that is named. */
  readonly benchmark?: string
  readonly qualifiers: Qualifiers
  readonly perTokens?: Decimal
  readonly currency?: string
  /** Multiplies bare numbers: "Params (B)", "Context (K)". */
  readonly scale?: Decimal
  /** Seconds of a bare duration: "(ms)". */
  readonly seconds?: Decimal
}

const SCALE_OF: Readonly<Record<string, string>> = {
  K: '1000',
  M: '1000000',
  B: '1000000000',
  T: '1000000000000',
}
const MARKS = /[↑↓*†‡§▲▼⬆⬇]|\\\*/g

/** Reads a label. `benchmarks: false` for captions and headings, whose benchmark names are not the cells'. */
export function readLabel(written: string, context: ExtractContext, span?: Span): Label {
  const text = written.replace(MARKS, ' ').trim()
  const benchmark = context.benchmarks.find(text.replaceAll(LINE_BREAK, ' ')).at(0)
  const features = labelFeatures(text)
  const perTokens = findPerTokens(text)
  const sign = /(?:US|CA|A|HK|R)?\$|[€£¥¥₹₩]|\b(?:USD|EUR|CNY|RMB|JPY|GBP)\b|美元|人民币|元|円|ドル/.exec(
    text,
  )?.[0]
  const currency = sign ? currencyCode(sign, context.language) : ''
  const scale = /[(（[]\s*(?:in\s)?([KMBT])(?:\s?(?:tokens?|params?))?\s*[)）\]]/.exec(text)?.[1]
  const seconds = /[(（[,]\s*ms\s*[)）\]]?|\bms\b|milliseconds?|毫秒|ミリ秒|Millisekunden/.test(text)
    ? '0.001'
    : undefined
  return {
    text,
    features,
    qualifiers: labelQualifiers(text, benchmark !== undefined, features),
    ...(span ? { span } : {}),
    ...(benchmark ? { benchmark: benchmark.slug } : {}),
    ...(perTokens ? { perTokens } : {}),
    ...(currency ? { currency } : {}),
    ...(scale ? { scale: new Decimal(SCALE_OF[scale] ?? '1') } : {}),
    ...(seconds ? { seconds: new Decimal(seconds) } : {}),
  }
}

/** In a label, "in" and "out" at the end are directions: "$/1M in", "max out". */
function labelFeatures(text: string): ReadonlySet<Feature> {
  const found = new Set(featuresOf(text))
  if (/\bin\s*(?:\(.*\))?$/i.test(text)) found.add('input')
  if (/\bout\s*(?:\(.*\))?$/i.test(text)) found.add('output')
  return found
}

/** Features that by themselves say what a table's values are. */
const DECISIVE: readonly Feature[] = [
  'input',
  'output',
  'both',
  'cache',
  'cacheWrite',
  'context',
  'firstToken',
  'throughput',
  'latency',
  'cutoff',
  'parameters',
  'training',
  'requests',
  'licence',
  'released',
  'foreign',
  'subscription',
]
const MERE =
  /^(?:price|value|usd|eur|cny|rmb|jpy|gbp|us\$|\$|€|¥|standard|batch|flex|priority|regular|peak|off-peak|us|eu|asia|apac|global|[$€¥]?\s?(?:\/|per)\s?.{0,16})$/i

/** A label that says no property, under a caption or heading that says one, takes it from there. */
export function underHeading(label: Label, outer: readonly Label[]): Label {
  if (
    label.benchmark ||
    !MERE.test(label.text.trim()) ||
    DECISIVE.some((feature) => label.features.has(feature))
  )
    return label
  const head = outer.find((other) => DECISIVE.some((feature) => other.features.has(feature)))
  if (!head || head.features.has('foreign') || head.features.has('both')) return label
  return {
    ...label,
    features: new Set([...label.features, ...head.features]),
    ...(label.seconds === undefined && head.seconds ? { seconds: head.seconds } : {}),
  }
}

function labelQualifiers(text: string, isBenchmark: boolean, features: ReadonlySet<Feature>): Qualifiers {
  const found = { ...qualifierCues(text) }
  if (isBenchmark) {
    const band = contextBand(text, false)
    return band ? { ...found, context: band } : found
  }
  const { metric: _, ...rest } = found
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
