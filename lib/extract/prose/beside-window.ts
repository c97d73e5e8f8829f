import type { Figure } from '../figures/figure.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'

/** "Context: 128K | Output: 16K": beside a window, a word for one way says which limit a count is. */
export function besideWindow(
  { text, figures }: Sentence,
  index: number,
  figure: Figure,
  features: ReadonlySet<Feature>,
  before: Reading | undefined,
): string | undefined {
  if (!before || !/^(?:context_window|max_)/.test(before.property) || figure.low.lt(LEAST_LIMIT))
    return undefined
  if (!(figure.unit === 'tokens' || (figure.unit === undefined && figure.scaled))) return undefined
  const own = text.slice(figures[index - 1]?.end ?? figure.start, figure.start)
  if (!OWN_LABEL.test(own) || features.has('price') || features.has('foreign')) return undefined
  const said = featuresOf(own)
  if (said.has('output')) return said.has('input') ? undefined : 'max_output'
  return said.has('input') ? 'max_input' : undefined
}

const LEAST_LIMIT = 512
/** A sign between two parts, and a label after it. */
const OWN_LABEL = /^\s*(?:tokens?\s*)?[/|·•,;、／|｜→()（）\n][^\d.]{1,30}$/i
