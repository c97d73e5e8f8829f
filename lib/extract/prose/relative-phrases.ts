import type { DerivedMention } from '../../claims/derived-statement.ts'
import type { Figure } from '../figures/figure.ts'
import {
  ANY_MULTIPLE,
  CHANGE,
  CHANGED_BY,
  LESS,
  MULTIPLES,
  POINTS_APART,
  POINTS_LESS,
} from '../lexicon/relative-words.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** A relative statement's figure, before it is known of what and against whom. */
export interface Phrase extends Range {
  readonly relation: DerivedMention['relation']
  readonly figure: string
  readonly figureHigh?: string
  readonly less: boolean
  readonly approximate: boolean
  /** "fell by 80%": against its own former value. */
  readonly ownFormer?: boolean
}

/** How far from its figure a phrase's words stand. */
export const REACH = 70

/** The relative phrases of a sentence: those with a figure, and multiples in words. */
export function phrasesOf(sentence: Sentence): Phrase[] {
  const phrases = sentence.figures.flatMap((figure) =>
    figure.kind === 'figure' ? (figurePhrase(sentence, figure) ?? []) : [],
  )
  return [...phrases, ...wordPhrases(sentence, phrases)]
}

function wordPhrases({ text, start, end }: Sentence, taken: readonly Phrase[]): Phrase[] {
  const words = text.slice(start, end)
  if (!ANY_MULTIPLE.test(words)) return []
  const found: Phrase[] = []
  for (const { words: shape, figure } of MULTIPLES)
    for (const match of words.matchAll(shape)) {
      const at = { start: start + match.index, end: start + match.index + match[0].length }
      if ([...taken, ...found].some((other) => other.start < at.end && at.start < other.end)) continue
      const before = text.slice(Math.max(start, at.start - 14), at.start)
      const after = text.slice(at.end, Math.min(end, at.end + 24)).split(/[,;(（，；]/)[0] ?? ''
      found.push({
        ...at,
        relation: 'ratio',
        figure,
        less: Number(figure) > 1 && LESS.test(after),
        approximate: /\b(?:nearly|almost|about|roughly|fast|etwa|rund|casi|presque|environ)\s+$/i.test(
          before,
        ),
      })
    }
  return found
}

function figurePhrase({ text, start, end }: Sentence, figure: Figure): Phrase | undefined {
  const after = text.slice(figure.end, Math.min(end, figure.end + REACH))
  const range = { start: figure.start, end: figure.end }
  const approximate = figure.hedge === 'approximate'
  const high = figure.high
    ? { figure: figure.low.toFixed(), figureHigh: figure.high.toFixed() }
    : { figure: figure.low.toFixed() }
  const words = after.split(/[,;(（，；]/)[0] ?? ''
  if (figure.unit === 'times')
    return { ...range, ...high, relation: 'ratio', less: LESS.test(words.slice(0, 24)), approximate }
  const way = POINTS_APART.exec(after)?.groups?.way
  if (way) return { ...range, ...high, relation: 'difference', less: POINTS_LESS.test(way), approximate }
  if (figure.unit !== 'percent') return undefined
  if (figure.signed === '+') return { ...range, ...high, relation: 'difference', less: false, approximate }
  if (CHANGE.test(after))
    return { ...range, ...high, relation: 'percent_change', less: LESS.test(words.slice(0, 30)), approximate }
  const before = text.slice(Math.max(start, figure.start - 40), figure.start)
  const changed = CHANGED_BY.find(({ words: shape }) => shape.test(before))
  if (changed)
    return { ...range, ...high, relation: 'percent_change', less: changed.less, approximate, ownFormer: true }
  const share = /^\s+of\s+(?:the\s+)?(?:[\w.-]+\s){0,4}(?:accuracy|performance|score|cost|price)/i.test(after)
  return share
    ? { ...range, relation: 'ratio', figure: figure.low.div(100).toFixed(), less: false, approximate }
    : undefined
}
