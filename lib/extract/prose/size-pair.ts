import type { AnyFigure, Figure } from '../figures/figure.ts'
import { AT_WORK } from '../lexicon/capacity-words.ts'
import { featuresOf } from '../lexicon/features.ts'
import type { Sentence } from './sentence.ts'

/** No language model that is split into experts is smaller. */
const LEAST_SIZE = 100_000_000
const FARTHEST = 48

/**
 * What a size is that stands beside another: all weights, or those at work on a token. "47B / 12B active", "30.5B with
 * 3.3B active", "141B MoE, 39B of them active", "总参数 47B，激活 12B": one word for the smaller tells of both.
 */
export function sizeInPair(
  sentence: Sentence,
  index: number,
): 'parameters.total' | 'parameters.active' | undefined {
  const [before, figure, after] = [index - 1, index, index + 1].map((i) => sentence.figures[i])
  if (isPair(sentence, figure, after) || isPartOf(sentence, before, figure)) return 'parameters.total'
  return isPair(sentence, before, figure) || isPartOf(sentence, figure, after)
    ? 'parameters.active'
    : undefined
}

function isPair(sentence: Sentence, all: AnyFigure | undefined, active: AnyFigure | undefined): boolean {
  if (!isSize(all) || !isSize(active) || all.low.lte(active.low)) return false
  const { text, names, figures, end } = sentence
  const between = text.slice(all.end, active.start)
  if (between.length > FARTHEST || /[;；。\n]|\.\s/.test(between)) return false
  if (names.some(({ start, end }) => start >= all.end && end <= active.start)) return false
  // "13B active, 80B of 90B": the first one's own words
  const own = /^([^,，、/(（|]*)[,，、/(（|]/.exec(between)?.[1] ?? ''
  if (isActive(`${all.unitText} ${own}`)) return false
  const next = figures.find(({ start }) => start >= active.end)?.start ?? end
  const behind = TILL_COMMA.exec(text.slice(active.end, Math.min(next, active.end + 40)))?.[0] ?? ''
  return isActive(`${active.unitText} ${behind}`) || isActive(between)
}

/** "12B active out of 47B", "3B of its 80B parameters". */
function isPartOf({ text }: Sentence, active: AnyFigure | undefined, all: AnyFigure | undefined): boolean {
  if (!isSize(all) || !isSize(active) || all.low.lte(active.low)) return false
  return PART_OF.test(text.slice(active.end, all.start))
}

const PART_OF =
  /^\s*(?:(?:active|activated|aktive?n?|activos|actifs)\s)?(?:parameters\s|Parametern?\s|parámetros\s|paramètres\s)?(?:(?:are|is|sind|son|sont)\s)?(?:(?:active|activated|aktiv|activos|actifs)\s)?(?:out of|of|von|de|sur)\s(?:(?:its|the|a|all|total|insgesamt|ihren|seinen|den|sus|los|ses|les|of|de)\s){0,3}$/i

/** The words right behind a size; after a comma something else is spoken of. */
const TILL_COMMA = /^[^,，、/(（|]*/

const isActive = (words: string): boolean => featuresOf(words).has('active') || AT_WORK.test(words)

const isSize = (figure: AnyFigure | undefined): figure is Figure =>
  figure?.kind === 'figure' &&
  !figure.currency &&
  !figure.signed &&
  (figure.unit === undefined || figure.unit === 'parameters') &&
  figure.low.gte(LEAST_SIZE)
