import type { DerivedMention } from '../../claims/derived-statement.ts'
import { sourceSpan, type ViewText } from '../../text/view-text.ts'
import type { Figure } from '../figures/figure.ts'
import { benchmarkSlug } from '../lexicon/benchmarks.ts'
import { CHANGE, LESS, MULTIPLES, RELATIVE_PROPERTIES } from '../lexicon/relative-words.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

interface Phrase extends Range {
  readonly relation: DerivedMention['relation']
  readonly figure: string
  readonly figureHigh?: string
  readonly less: boolean
  readonly approximate: boolean
}

/** How far from its figure a phrase's words stand. */
const REACH = 70

const OWN_EARLIER = /\b(?:its|their|seine|su|son|sa)\b/i

/**
 * The relative statements of a sentence: "twice the price of GPT-5.4", "40% lower latency than X". The property
 * `price` stands for both prices until the document's figures are known.
 */
export function readDerived(sentence: Sentence, carried: Carried, view: ViewText): DerivedMention[] {
  return phrasesOf(sentence).flatMap((phrase): DerivedMention[] => {
    const property = propertyOf(sentence, phrase)
    const operands = operandsOf(sentence, phrase, carried)
    if (!property || !operands) return []
    // a discount on cached input is off the same model's own price
    const comparator =
      operands.comparator ?? (property === 'price.cached_input' ? operands.subject : undefined)
    if (!comparator && !OWN_EARLIER.test(sentence.text.slice(phrase.end, phrase.end + 12))) return []
    return [
      {
        ...figureOf(phrase, property),
        subjectRaw: operands.subject,
        comparatorRaw: comparator ?? null,
        property,
        relation: phrase.relation,
        modality: phrase.approximate ? 'approximate' : 'asserted',
        quote: sourceSpan(view, phrase.start, phraseEnd(sentence, phrase)),
        evidence: [],
      },
    ]
  })
}

/** The signed figure; an improvement of a latency is less of it. */
function figureOf(
  phrase: Phrase,
  property: string,
): Pick<DerivedMention, 'figure' | 'figureHigh' | 'direction'> {
  const isChange = phrase.relation === 'percent_change'
  const negative = isChange && (phrase.less || property.startsWith('latency.'))
  return {
    figure: negative ? `-${phrase.figure}` : phrase.figure,
    ...(phrase.figureHigh === undefined ? {} : { figureHigh: phrase.figureHigh }),
    ...(phrase.relation === 'ratio' && phrase.less ? { direction: 'lower' as const } : {}),
  }
}

function phrasesOf(sentence: Sentence): Phrase[] {
  const { text, start, end } = sentence
  const phrases: Phrase[] = []
  for (const figure of sentence.figures) {
    if (figure.kind !== 'figure') continue
    const phrase = figurePhrase(sentence, figure)
    if (phrase) phrases.push(phrase)
  }
  const words = text.slice(start, end)
  for (const { words: shape, figure } of MULTIPLES)
    for (const match of words.matchAll(shape)) {
      const at = { start: start + match.index, end: start + match.index + match[0].length }
      const before = text.slice(Math.max(start, at.start - 14), at.start)
      if (phrases.some((other) => other.start < at.end && at.start < other.end)) continue
      phrases.push({
        ...at,
        relation: 'ratio',
        figure,
        less: false,
        approximate: /\b(?:nearly|almost|about|roughly|fast|casi|presque)\s+$/i.test(before),
      })
    }
  return phrases
}

function figurePhrase({ text, end }: Sentence, figure: Figure): Phrase | undefined {
  const after = text.slice(figure.end, Math.min(end, figure.end + REACH))
  const range = { start: figure.start, end: figure.end }
  const approximate = figure.hedge === 'approximate'
  const high = figure.high
    ? { figure: figure.low.toFixed(), figureHigh: figure.high.toFixed() }
    : { figure: figure.low.toFixed() }
  const words = after.split(/[,;(（，；]/)[0] ?? ''
  if (figure.unit === 'times')
    return { ...range, ...high, relation: 'ratio', less: LESS.test(words.slice(0, 24)), approximate }
  if (figure.unit !== 'percent') return undefined
  if (figure.signed === '+') return { ...range, ...high, relation: 'difference', less: false, approximate }
  if (CHANGE.test(after))
    return { ...range, ...high, relation: 'percent_change', less: LESS.test(words.slice(0, 30)), approximate }
  const share = /^\s+of\s+(?:the\s+)?(?:[\w.-]+\s){0,4}(?:accuracy|performance|score|cost|price)/i.test(after)
  return share
    ? { ...range, relation: 'ratio', figure: figure.low.div(100).toFixed(), less: false, approximate }
    : undefined
}

function propertyOf(sentence: Sentence, phrase: Phrase): string | undefined {
  const { text, start, end, benchmarks } = sentence
  const after = text.slice(phrase.start, Math.min(end, phrase.end + REACH))
  const before = text.slice(Math.max(start, phrase.start - REACH), phrase.start)
  const own = after.split(/[;。；]|\.\s|,\s(?:and|but)\s/)[0] ?? after
  if (phrase.relation === 'difference') {
    const near = benchmarks.findLast((b) => b.end <= phrase.start)
    return near ? `benchmark.${near.slug}` : undefined
  }
  const named = RELATIVE_PROPERTIES.find(({ words }) => words.test(own))
  if (named) return named.property
  const score = /\b(?:on|in)\s+([a-z][a-z-]+)\s+benchmarks?\b/.exec(own)?.[1]
  if (score) return `benchmark.${benchmarkSlug(score)}`
  const after1 = benchmarks.find((b) => b.start >= phrase.end && b.start < phrase.end + REACH)
  const near = after1 ?? benchmarks.findLast((b) => b.end <= phrase.start)
  if (near && !/^\s*(?:faster|slower)/.test(text.slice(phrase.end))) return `benchmark.${near.slug}`
  const earlier = RELATIVE_PROPERTIES.find(
    ({ words }) => words.test(before) || words.test(text.slice(start, phrase.start)),
  )
  if (earlier && earlier.property !== 'price') return earlier.property
  const field = /\b(?:on|in)\s+([a-z][a-z-]+)\s+benchmarks?\b/.exec(text.slice(start, phrase.start))?.[1]
  return field ? `benchmark.${benchmarkSlug(field)}` : undefined
}

/** The subject and whom it is held against. */
function operandsOf(
  sentence: Sentence,
  phrase: Phrase,
  carried: Carried,
): { subject: string; comparator: string | undefined } | undefined {
  const models = sentence.names.filter((name) => name.kind === 'model' || name.comparator)
  const comparator =
    comparatorAfter(sentence, models, phrase) ??
    models.findLast((name) => name.comparator && name.end <= phrase.start)
  const others = models.filter((name) => name !== comparator && !name.comparator)
  const own = others.findLast((name) => name.end <= phrase.start) ?? ofAfter(sentence, others, phrase)
  const previous = carried.sameBlock ? carried.previous : undefined
  const subject =
    own?.raw ?? carried.stem?.subject ?? previous ?? carried.heading ?? carried.previous ?? carried.document
  if (!subject) return undefined
  const fallback = own && previous && previous !== own.raw && phrase.less ? previous : undefined
  const against = comparator?.raw ?? fallback
  return against === subject ? undefined : { subject, comparator: against }
}

/** "than X", "over X", "of X", "X's" after the phrase. */
function comparatorAfter(
  { text }: Sentence,
  names: readonly NameMention[],
  phrase: Phrase,
): NameMention | undefined {
  return names.find((name) => {
    if (name.start < phrase.end || name.start > phrase.end + 120) return false
    const between = text.slice(phrase.end, name.start)
    if (/[.;]\s/.test(between)) return false
    return (
      name.comparator ||
      /(?:^\s*(?:the\s+)?$|\b(?:than|over|of|to|vs\.?|versus|against|with|als|que|gegenüber)\s+(?:the\s+|its\s+|latest\s+|[A-Z]\w+['’]s\s+)*$)/i.test(
        between,
      )
    )
  })
}

/** "the nearly doubled throughput of Gemini 3.5 Flash". */
function ofAfter({ text }: Sentence, names: readonly NameMention[], phrase: Phrase): NameMention | undefined {
  return names.find(
    (name) =>
      name.start >= phrase.end && /^[^,.;]{0,40}\bof\s+(?:the\s+)?$/.test(text.slice(phrase.end, name.start)),
  )
}

/** The phrase to the end of its clause, where its comparator stands. */
function phraseEnd({ text, end }: Sentence, phrase: Phrase): number {
  const rest = /^[^,;。；，)）—]{0,120}/.exec(text.slice(phrase.end, end))?.[0] ?? ''
  return phrase.end + rest.replace(/[\s.!?]+$/, '').length
}
