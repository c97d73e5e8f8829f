import type { AnyFigure, Figure } from '../figures/figure.ts'
import { featuresOf } from '../lexicon/features.ts'
import { plansIn } from '../lexicon/plans.ts'
import { directionCues } from '../lexicon/price-directions.ts'
import type { Carried } from './discourse.ts'
import { isMoney } from './price-direction.ts'
import { lastModelBefore, type Sentence } from './sentence.ts'
import { type Series, seriesAt } from './series.ts'

/** Nobody asks more for a million tokens; a pair above it is of plans, machines or bills. */
const MOST = 700
/** What is paid by time, by person or by deed is no price of tokens. */
const OTHERWISE =
  /(?<![\wÀ-ɏ])(?:month\w*|yearly?|annual\w*|user|seat|hour\w*|day|week|plans?|subscription|Monat|Jahr|Nutzer|Stunde|Abo|mes|año|usuario|hora|mois|an|utilisateur|heure|abonnement|image|minute|call|request|GPU|spent|saved?|bill|budget)(?![\wÀ-ɏ])|月|年|小时|時間|张|枚/i

/**
 * "sonnet 4 ($3/$15)", "$0.30 in, $2.50 out", "Pricing stays at $3/$15": two prices of a model, of input and output, are
 * by custom for a million tokens where nothing else is said.
 */
export function isUsualPair(sentence: Sentence, index: number, carried: Carried): boolean {
  const { text, start, end, figures } = sentence
  const figure = figures[index]
  if (!isMoney(figure) || figure.per || figure.high || OTHERWISE.test(text.slice(start, end))) return false
  if (plansIn(text.slice(start, end)).length > 0) return false
  const row = seriesAt(sentence, index)
  const name = lastModelBefore(sentence, figure.start)
  if (!figures.filter(isMoney).every((sum) => sum.low.lt(MOST))) return false
  if (row.figures.length === 2 && areSlashed(sentence, row) && isRising(row.figures))
    return name && BESIDE.test(text.slice(name.end, row.start)) ? true : isAboutPrices(sentence, carried)
  if (!name) return false
  const ways = new Set(directionCues(text, name.end, end).map(({ direction }) => direction))
  return ways.has('input') && ways.has('output') && figures.filter(isMoney).length >= 2
}

/** Whether a sentence with a pair gives this sum, too: "keeps the $1.25/$10 of X, and cached input is still $0.125". */
export const hasUsualPair = (sentence: Sentence, figure: Figure, carried: Carried): boolean =>
  directionCues(sentence.text, sentence.start, sentence.end).length > 0 &&
  sentence.figures.some((other, i) => other !== figure && isUsualPair(sentence, i, carried))

/** The sentence or what it stands under speaks of prices of a model that is known. */
function isAboutPrices({ text, start, end, names }: Sentence, carried: Carried): boolean {
  const { heading, document, stem, previous, headings = [], label = '' } = carried
  const known =
    names.some(({ kind }) => kind === 'model') || (stem?.subject ?? previous ?? heading ?? document)
  return (
    Boolean(known) &&
    [text.slice(start, end), label, headings[0] ?? ''].some(
      (words) => featuresOf(words).has('price') || /\b(?:tier|batch|cached)\b/i.test(words),
    )
  )
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
