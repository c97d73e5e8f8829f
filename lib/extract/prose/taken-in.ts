import type { Figure } from '../figures/figure.ts'
import { TAKES_IN } from '../lexicon/capacity-words.ts'
import type { Feature } from '../lexicon/features.ts'
import type { Sentence } from './sentence.ts'

/** A smaller count is of what somebody sent. */
const LEAST_TAKEN = 2000

/** "takes 200K tokens": what a model takes is its window, unless the words say that it is input alone. */
export function takenIn(
  { text, start, end }: Sentence,
  figure: Figure,
  features: ReadonlySet<Feature>,
): string | undefined {
  if (figure.low.lt(LEAST_TAKEN) || features.has('foreign')) return undefined
  if (figure.unit !== 'tokens' && !(isScaledCount(figure) && endsThere(text.slice(figure.end, end))))
    return undefined
  if (features.has('training') || features.has('output')) return undefined
  return TAKES_IN.test(text.slice(Math.max(start, figure.start - 48), figure.start))
    ? 'context_window'
    : undefined
}

/** "handles 128K using YaRN": nothing follows that it could count. */
const isScaledCount = ({ unit, currency, scaled, low }: Figure): boolean =>
  unit === undefined && !currency && scaled && low.lt(LEAST_CORPUS)
/** No window is so large: so many tokens are of a corpus. */
export const LEAST_CORPUS = 100_000_000
const endsThere = (rest: string): boolean =>
  /^\s*(?:$|[,;.)）。，]|(?:using|with|via|through|natively|by|and|but|mit|per|und|con|y|avec|et)(?![\p{L}]))/u.test(
    rest,
  )
