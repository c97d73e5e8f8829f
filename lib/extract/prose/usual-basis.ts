import type { AnyFigure } from '../figures/figure.ts'
import { plansIn } from '../lexicon/plans.ts'
import { directionCues } from '../lexicon/price-directions.ts'
import { isMoney } from './price-direction.ts'
import { lastModelBefore, type Sentence } from './sentence.ts'
import { type Series, seriesAt } from './series.ts'

/** Nobody asks more for a million tokens; a pair above it is of plans, machines or bills. */
const MOST = 700
/** What is paid by time, by person or by deed is no price of tokens. */
const OTHERWISE =
  /(?<![\wÀ-ɏ])(?:month\w*|yearly?|annual\w*|user|seat|hour\w*|day|week|plans?|subscription|Monat|Jahr|Nutzer|Stunde|Abo|mes|año|usuario|hora|mois|an|utilisateur|heure|abonnement|image|minute|call|request|GPU|spent|saved?|bill|budget)(?![\wÀ-ɏ])|月|年|小时|時間|张|枚/i

/**
 * "sonnet 4 ($3/$15)", "$0.30 in, $2.50 out": two prices right behind a model, of input and output, are by custom for a
 * million tokens where nothing else is said.
 */
export function isUsualPair(sentence: Sentence, index: number): boolean {
  const { text, start, end, figures } = sentence
  const figure = figures[index]
  if (!isMoney(figure) || figure.per || figure.high || OTHERWISE.test(text.slice(start, end))) return false
  if (plansIn(text.slice(start, end)).length > 0) return false
  const row = seriesAt(sentence, index)
  const name = lastModelBefore(sentence, figure.start)
  if (!name || !figures.filter(isMoney).every((sum) => sum.low.lt(MOST))) return false
  if (row.figures.length === 2 && areSlashed(sentence, row))
    return BESIDE.test(text.slice(name.end, row.start)) && isRising(row.figures)
  const ways = new Set(directionCues(text, name.end, end).map(({ direction }) => direction))
  return ways.has('input') && ways.has('output') && figures.filter(isMoney).length >= 2
}

/** `$3/$15`, `$0.30 / $2.50`. */
const areSlashed = ({ text }: Sentence, { figures: [first, second] }: Series): boolean =>
  isMoney(first) && isMoney(second) && text.slice(first.end, second.start).trim() === '/'

/** Nothing but a bracket, a colon or a small word between a name and its prices. */
const BESIDE = /^\s*(?:[(（:：,–—-]|at|is|costs?|à|bei|für|a|zu|：|是)?\s*[(（]?$/i

/** Output costs more than input, but not by far. */
function isRising([input, output]: readonly AnyFigure[]): boolean {
  if (!isMoney(input) || !isMoney(output)) return false
  const ratio = output.low.div(input.low.isZero() ? 1 : input.low)
  return ratio.gte(1) && ratio.lte(MOST_RATIO)
}

const MOST_RATIO = 12
