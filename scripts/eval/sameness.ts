import type { ClaimOfSet, LineValue } from './eval-line.ts'

/** Makers whose name before a model's name does not tell which model it is. */
const MAKERS = [
  'openai',
  'google',
  'deepmind',
  'anthropic',
  'meta(?!-?llama-?guard)',
  'xai',
  'x-ai',
  'mistral ?ai',
  'deepseek-ai',
  'alibaba',
  'amazon',
  'microsoft',
  'nvidia',
  'cohere',
  'moonshot ?ai',
  'zhipu',
  'zai',
  'z\\.ai',
  'ai21',
  'cursor',
  'nousresearch',
  'stepfun',
  'baidu',
  'tencent',
  'bytedance',
  'minimaxai',
  'ibm',
  'tii',
]
const MAKER = new RegExp(`(?<![\\p{L}\\p{N}])(${MAKERS.join('|')})(['’]s)?(?![\\p{L}\\p{N}])`, 'giu')
const DEFAULT_VARIANT = /\((flagship|standard|default)\)/gi
/** A dated or numbered build is a version, not part of the name. */
const BUILD = /^(20\d{6}|20\d{2}-\d{2}-\d{2}|\d{4})$/

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/(20\d{2})-(\d{2})-(\d{2})/g, '$1$2$3')
    .replace(/(?<=[\p{L}-])(\d)-(\d)(?![\p{L}\d.])/gu, '$1.$2')
    .replace(/(\p{L}{2,})(\d)/gu, '$1 $2')
    .replace(/\+/g, ' plus ')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '' && !BUILD.test(word))
}

/** One text for all writings of a subject: maker and build left out, words in alphabetical order. */
export function subjectKey(name: string): string {
  const words = wordsOf(name.replace(DEFAULT_VARIANT, '').replace(MAKER, ' '))
  return (words.length > 0 ? words : wordsOf(name)).sort().join(' ')
}

/** Letters, digits, points and pluses, in lower case. */
function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}.+]+/gu, '')
}

/** The property, with the benchmark's name however it is written. */
export function propertyKeyOf(property: string): string {
  const [head = '', ...tail] = property.toLowerCase().split('.')
  return head === 'benchmark' ? `benchmark.${squashed(tail.join('.'))}` : property.toLowerCase()
}

const SCORED =
  /^(price\.(input|output|cached_input|cache_write|token|subscription)|context_window|max_input|max_output|parameters\.(total|active)|training_tokens|release_date|knowledge_cutoff|benchmark\..+|latency\.(first_token|response)|throughput\.output|rate_limit\.requests|license)$/

/** Whether the vocabulary's gold sets score a property. */
export function isScored({ property }: Pick<ClaimOfSet, 'property'>): boolean {
  return SCORED.test(propertyKeyOf(property))
}

type Named = Pick<ClaimOfSet, 'subject' | 'subject_raw'>

export function sameSubject(a: Named, b: Named): boolean {
  const [ofA, ofB] = [a, b].map(({ subject, subject_raw }) =>
    [subject, ...(subject_raw ? [subject_raw] : [])].map(subjectKey),
  )
  return (ofA ?? []).some((name) => ofB?.includes(name))
}

/** Binary fractions of one decimal differ in their last digits. */
const NEARLY = 1e-6

export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEARLY * Math.max(1e-9, Math.abs(a), Math.abs(b))
}

const NUMERAL = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i

function numberOf(value: number | string): number {
  if (typeof value === 'number') return value
  return NUMERAL.test(value) ? Number(value) : Number.NaN
}

export function sameValue(a: LineValue, b: LineValue): boolean {
  if (a === null || b === null) return a === b
  if (typeof a === 'object' || typeof b === 'object')
    return (
      typeof a === 'object' && typeof b === 'object' && sameValue(a.low, b.low) && sameValue(a.high, b.high)
    )
  const [x, y] = [numberOf(a), numberOf(b)]
  return Number.isNaN(x) || Number.isNaN(y) ? squashed(String(a)) === squashed(String(b)) : isClose(x, y)
}

/** Subject, property and value: the fact, wherever and under whatever conditions it is said. */
export function sameFact(a: ClaimOfSet, b: ClaimOfSet): boolean {
  return (
    propertyKeyOf(a.property) === propertyKeyOf(b.property) &&
    sameValue(a.value, b.value) &&
    sameSubject(a, b)
  )
}

/** The qualifiers that separate facts; the others are free wording and are not compared. */
const SEPARATING = ['tier', 'context', 'plan', 'platform', 'effort', 'tools'] as const

function scopeWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d+(?:\.\d+)?)\s*([km])\b/g, (_, figure: string, suffix: string) =>
      String(Math.round(Number(figure) * (suffix === 'k' ? 1e3 : 1e6))),
    )
    .replace(/tokens?|[\s,_-]+/g, '')
}

export function hasScope({ qualifiers }: ClaimOfSet): boolean {
  return SEPARATING.some((key) => qualifiers[key])
}

export function sameScope(a: ClaimOfSet, b: ClaimOfSet): boolean {
  return SEPARATING.every((key) => scopeWord(a.qualifiers[key] ?? '') === scopeWord(b.qualifiers[key] ?? ''))
}

export function sameUnit(a: ClaimOfSet, b: ClaimOfSet): boolean {
  const [x, y] = [a, b].map(({ unit }) => unit.toLowerCase().replace(/\s+/g, ''))
  return x === y
}

function standing({ modality }: ClaimOfSet): string {
  return ['expected', 'denied', 'unannounced'].includes(modality) ? modality : 'stated'
}

/** The same fact in unit, separating qualifiers and whether it is stated, expected or denied: the figure that matters. */
export function sameScopedFact(a: ClaimOfSet, b: ClaimOfSet): boolean {
  return sameFact(a, b) && sameUnit(a, b) && sameScope(a, b) && standing(a) === standing(b)
}
