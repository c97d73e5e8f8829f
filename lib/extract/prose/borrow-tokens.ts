import type { Figure } from '../figures/figure.ts'
import { CHANGED_TO } from './phrase-features.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'

/** A bare number after a count of tokens counts tokens, too: "reads up to 300,000 tokens and writes up to 24,000". */
export function asTokens(
  { text, figures, end }: Sentence,
  index: number,
  figure: Figure,
  before: Reading | undefined,
): Figure {
  const next = figures[index + 1]
  // "from 64,000 to 256,000 tokens": the unit stands once
  if (isBare(figure) && next?.kind === 'figure' && CHANGED_TO.test(text.slice(figure.end, next.start)))
    return next.unit === 'tokens' ? { ...figure, unit: 'tokens' } : figure
  const former = figures[index - 1]
  // "from 11 seconds to 3.5": the unit stands with the first
  if (isUnitless(figure) && former?.kind === 'figure' && former.unit && former.unit !== 'percent')
    if (CHANGED_TO.test(text.slice(former.end, figure.start)) && ENDS.test(text.slice(figure.end, end)))
      return { ...figure, unit: former.unit }
  const rest = text.slice(figure.end, end)
  if (isWindow(figure, rest)) return { ...figure, unit: 'tokens' }
  const capacity = before !== undefined && /^(?:context_window|max_)/.test(before.property)
  if (index === 0 || !capacity || !isBare(figure)) return figure
  return endsThere(rest) && figure.low.gte(LEAST_BARE) ? { ...figure, unit: 'tokens' } : figure
}

/** Whether a number has no word behind it that it could count. */
const endsThere = (rest: string): boolean =>
  !/^[\s-]?[A-Za-zÀ-ɏ]/.test(rest) || /^\s(?:and|und|y|et|in|at|for|per|bei|en)\s/.test(rest)

const isWindow = (figure: Figure, rest: string): boolean =>
  isBare(figure) && figure.low.gte(LEAST_WINDOW) && OF_WINDOW.test(rest)

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
