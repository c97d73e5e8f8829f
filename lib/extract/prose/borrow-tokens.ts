import type { Figure } from '../figures/figure.ts'
import { CHANGED_TO } from './phrase-features.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'

/** A bare number after a count of tokens counts tokens, too: "reads up to 300,000 tokens and writes up to 24,000". */
export function asTokens(
  sentence: Sentence,
  index: number,
  figure: Figure,
  before: Reading | undefined,
): Figure {
  const borrowed = unitOfChange(sentence, index, figure)
  if (borrowed) return borrowed === 'none' ? figure : { ...figure, unit: borrowed }
  const rest = sentence.text.slice(figure.end, sentence.end)
  const ofRow = figure.unit || figure.currency ? undefined : unitOfRow(sentence, index)
  if (ofRow) return { ...figure, unit: ofRow }
  const isCount =
    isWindow(figure, rest) || isLabelled(sentence, figure, rest) || isCountAgain(index, figure, rest, before)
  return isCount ? { ...figure, unit: 'tokens' } : figure
}

/** The unit that stands with the other value of a change; `none` where that one has another. */
function unitOfChange(
  { text, figures, end }: Sentence,
  index: number,
  figure: Figure,
): Figure['unit'] | 'none' {
  const next = figures[index + 1]
  // "from 64,000 to 256,000 tokens"
  if (isBare(figure) && next?.kind === 'figure' && CHANGED_TO.test(text.slice(figure.end, next.start)))
    return next.unit === 'tokens' ? 'tokens' : 'none'
  if (isScaled(figure) && next?.kind === 'figure' && next.unit === 'tokens')
    return CHANGED_TO.test(text.slice(figure.end, next.start)) ? 'tokens' : undefined
  const former = figures[index - 1]
  // "from 11 seconds to 3.5"
  if (!isUnitless(figure) || former?.kind !== 'figure' || former.unit === 'percent') return undefined
  const changed =
    CHANGED_TO.test(text.slice(former.end, figure.start)) && ENDS.test(text.slice(figure.end, end))
  return changed ? former.unit : undefined
}

/** "reads up to 300,000 tokens and writes up to 24,000". */
const isCountAgain = (index: number, figure: Figure, rest: string, before: Reading | undefined): boolean =>
  index > 0 &&
  before !== undefined &&
  /^(?:context_window|max_)/.test(before.property) &&
  isBare(figure) &&
  endsThere(rest) &&
  figure.low.gte(LEAST_BARE)

/** "135M, 360M and 1.7B parameters": the unit of a row of counts stands once, at its end. */
function unitOfRow(sentence: Sentence, index: number): Figure['unit'] {
  const last = seriesAt(sentence, index).figures.at(-1)
  return last?.kind === 'figure' && COUNTS.includes(last.unit) ? last.unit : undefined
}
const COUNTS: readonly Figure['unit'][] = ['tokens', 'parameters', 'tokens/s']

/** Whether a number has no word behind it that it could count. */
const endsThere = (rest: string): boolean =>
  !/^[\s-]?[A-Za-zÀ-ɏ]/.test(rest) || /^\s(?:and|und|y|et|in|at|for|per|bei|en)\s/.test(rest)

const isWindow = (figure: Figure, rest: string): boolean =>
  isBare(figure) && figure.low.gte(LEAST_WINDOW) && OF_WINDOW.test(rest)

/** "context window: 16385", "max output 4096": what a bare number counts is said right before. */
const isLabelled = ({ text, start }: Sentence, figure: Figure, rest: string): boolean =>
  isBare(figure) &&
  figure.low.gte(LEAST_WINDOW) &&
  ENDS.test(rest) &&
  LABEL.test(text.slice(Math.max(start, figure.start - 40), figure.start))

const LABEL =
  /(?<![\p{L}])(?:(?:context(?:[- ](?:window|length|size))?|ctx|window|Kontext(?:fenster|länge)?|contexto|contexte)(?:\s?[:：=]|\s(?:of|is|von|de))?|max(?:imum|\.)?\s(?:output|input|context|completion)(?:\s(?:tokens?|length))?(?:\s?[:：=]|\s(?:of|is))?|(?:output|input)(?:\s(?:limit|tokens?))?\s?[:：=]|(?:上下文|コンテキスト)\p{L}{0,6}[:：为は]?)\s?$/iu

/** "X's 100K to 200K tokens". */
const isScaled = ({ unit, scaled, currency }: Figure): boolean => !unit && scaled && !currency

const isUnitless = ({ unit, scaled, currency }: Figure): boolean => !unit && !scaled && !currency

/** Nothing that the number could count follows. */
const ENDS = /^\s*(?:$|[.,;:)）。，、]|(?:in|for|on|when|with|bei|mit|en|con|avec|pour)\s)/

const isBare = ({ unit, scaled, decimals }: Figure): boolean => !unit && !scaled && !decimals

/** "262,144 context": what holds is said right behind, what it holds is not. */
const OF_WINDOW =
  /^[\s-]?(?:(?:max(?:imum)?|total|native)\s)?(?:context|ctx|Kontext|de contexto|de contexte|上下文|コンテキスト)(?![a-z])/i
/** A smaller window is none of a language model's. */
const LEAST_WINDOW = 512

/** A smaller bare number beside a window counts something else. */
const LEAST_BARE = 2000
