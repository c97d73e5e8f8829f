import type { DerivedMention } from '../../claims/derived-statement.ts'
import type { Figure } from '../figures/figure.ts'
import {
  CHANGE,
  CHANGED_AFTER,
  CHANGED_BY,
  LESS,
  POINTS_AFTER,
  POINTS_APART,
  POINTS_BEFORE,
  POINTS_GAP,
  POINTS_LESS,
} from '../lexicon/relative/changes.ts'
import { ANY_MULTIPLE, MULTIPLES } from '../lexicon/relative/multiples.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** A relative statement's figure, before it is known of what and against whom. */
export interface Phrase extends Range {
  readonly relation: DerivedMention['relation']
  readonly figure: string
  readonly figureHigh?: string
  readonly less: boolean
  readonly modality: DerivedMention['modality']
  /** "fell by 80%": against its own former value. */
  readonly ownFormer?: boolean
  /** The words themselves say what it is of: 半額. */
  readonly property?: 'price'
  /** "the gap is 1.6 points": it is not said who is ahead. */
  readonly gap?: boolean
}

/** How far from its figure a phrase's words stand. */
export const REACH = 70

/** The relative phrases of a sentence: those with a figure, and multiples in words. */
export function phrasesOf(sentence: Sentence): Phrase[] {
  const words = wordPhrases(sentence)
  const figures = sentence.figures.flatMap((figure) =>
    figure.kind === 'figure' && !words.some((word) => word.start < figure.end && figure.start < word.end)
      ? (figurePhrase(sentence, figure) ?? [])
      : [],
  )
  return [...figures, ...words].sort((a, b) => a.start - b.start)
}

function wordPhrases({ text, start, end }: Sentence): Phrase[] {
  const words = text.slice(start, end)
  if (!ANY_MULTIPLE.test(words)) return []
  const found: Phrase[] = []
  for (const row of MULTIPLES)
    for (const match of words.matchAll(row.words)) {
      const at = { start: start + match.index, end: start + match.index + match[0].length }
      if (found.some((other) => other.start < at.end && at.start < other.end)) continue
      const group = match.slice(1).find((part) => part !== undefined) ?? ''
      const figure = typeof row.figure === 'string' ? row.figure : row.figure(group)
      if (figure === undefined) continue
      const after = text.slice(at.end, Math.min(end, at.end + 24)).split(/[,;(，；]/)[0] ?? ''
      found.push({
        ...at,
        relation: row.relation ?? 'ratio',
        figure: row.relation ? figure.replace('-', '') : figure,
        less: row.less ?? (row.relation ? figure.startsWith('-') : Number(figure) > 1 && isLess(after)),
        modality: modalityBefore(text, start, at.start),
        ...(row.property ? { property: row.property } : {}),
      })
    }
  return found
}

/** "10x the cost at 40% lower latency": only words right after a multiple are of it. */
const isLess = (after: string): boolean =>
  LESS.test(after.split(/\s(?:of|the|at|with|and|than|und|y|et)\s/)[0] ?? '')

const HEDGES: readonly { readonly modality: Phrase['modality']; readonly words: RegExp }[] = [
  {
    modality: 'at_least',
    words:
      /(?:(?<!no )\bmore than|\bover|\bat least|\bwell over|\bmehr als|\bmindestens|\büber|\bmás de(?:l)?|\bal menos|\bplus (?:de|du)|\bau moins|超过|至少|超え)\s*(?:the\s|un[ae]?\s)?$/i,
  },
  {
    modality: 'at_most',
    words:
      /(?:\bless than|\bunder|\bat most|\bweniger als|\bhöchstens|\bmenos de(?:l)?|\bmoins (?:de|du)|不足|不到)\s*(?:the\s|un[ae]?\s)?$/i,
  },
  {
    modality: 'approximate',
    words:
      /(?:\b(?:nearly|almost|about|around|roughly|approximately|some|not quite|close to|just (?:under|over)|fast|etwa|rund|knapp|gut|circa|ca\.|ungefähr|nicht ganz|casi|unos|unas|aproximadamente|cerca de|alrededor de|presque|environ|près de|à peu près)|约为?|大约|接近|将近|几乎|近|約|ほぼ|およそ)\s*(?:the\s|un[ae]?\s|la\s|le\s|die\s|das\s)?$/i,
  },
]

const modalityBefore = (text: string, start: number, at: number): Phrase['modality'] => {
  const before = text.slice(Math.max(start, at - 22), at)
  return HEDGES.find(({ words }) => words.test(before))?.modality ?? 'asserted'
}

function figurePhrase({ text, start, end }: Sentence, figure: Figure): Phrase | undefined {
  const after = text.slice(figure.end, Math.min(end, figure.end + REACH))
  const before = text.slice(Math.max(start, figure.start - 60), figure.start)
  const shared = {
    start: figure.start,
    end: figure.end,
    figure: figure.low.toFixed(),
    ...(figure.high ? { figureHigh: figure.high.toFixed() } : {}),
    modality:
      figure.hedge && figure.hedge !== 'expected' ? figure.hedge : modalityBefore(text, start, figure.start),
  }
  const words = after.split(/[,;(（，；]/)[0] ?? ''
  if (figure.unit === 'times') return { ...shared, relation: 'ratio', less: isLess(words.slice(0, 24)) }
  if (figure.unit !== 'percent') return pointsApart(text, figure, before, shared)
  if (figure.signed === '+') return { ...shared, relation: 'difference', less: false }
  const changed = CHANGED_BY.find(({ words: shape }) => shape.test(before))
  const verb = CHANGED_AFTER.find(({ words: shape }) => shape.test(after))
  if (verb || (changed && !changed.ofTwo && !CHANGE.test(after)))
    return { ...shared, relation: 'percent_change', less: (verb ?? changed)?.less ?? false, ownFormer: true }
  if (CHANGE.test(after))
    return {
      ...shared,
      relation: 'percent_change',
      less: LESS.test(words.slice(0, 30)) || changed?.less === true,
    }
  if (changed) return { ...shared, relation: 'percent_change', less: changed.less }
  const share = /^\s+of\s+(?:the\s+)?(?:[\w.-]+\s){0,4}(?:accuracy|performance|score|cost|price)/i.test(after)
  return share
    ? { ...shared, relation: 'ratio', figure: figure.low.div(100).toFixed(), less: false }
    : undefined
}

/** "6.3 points more than", 领先 2.1 分, "the gap is only 1.6 points". */
function pointsApart(
  text: string,
  figure: Figure,
  before: string,
  shared: Omit<Phrase, 'relation' | 'less'>,
): Phrase | undefined {
  const rest = text.slice(figure.numberEnd, figure.numberEnd + REACH)
  const way = POINTS_APART.exec(rest)?.groups?.way
  if (way)
    return {
      ...shared,
      relation: 'difference',
      less: POINTS_LESS.test(way),
      ...(POINTS_GAP.test(way) ? { gap: true } : {}),
    }
  const points = POINTS_AFTER.exec(rest)
  const lead = points ? POINTS_BEFORE.find(({ words }) => words.test(before)) : undefined
  return lead
    ? {
        ...shared,
        relation: 'difference',
        less: lead.way === 'less',
        ...(lead.way === 'gap' ? { gap: true } : {}),
      }
    : undefined
}
