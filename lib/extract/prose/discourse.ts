/** Who a text speaks of, carried from where it was said to where it is meant. */
export interface Carried {
  /** The subject of the sentence before, in the same block or the one above. */
  readonly previous?: string | undefined
  /** That sentence stands in the same block. */
  readonly sameBlock?: boolean
  /** The models named so far in the same block, each once. */
  readonly recent?: readonly string[]
  /** The line that a list hangs on: its subject, who it compares with, and its words. */
  readonly stem?: Stem | undefined
  /** The nearest heading that names exactly one model. */
  readonly heading?: string | undefined
  /** What the whole document is about. */
  readonly document?: string | undefined
  /** The benchmark that the section or document speaks of ("on this benchmark"). */
  readonly benchmark?: string | undefined
  /** A product whose plans are spoken of. */
  readonly product?: string | undefined
}

export interface Stem {
  readonly text: string
  readonly subject?: string | undefined
  readonly comparator?: string | undefined
  /** It names a family or several models: nothing can be carried from it. */
  readonly ambiguous: boolean
}
