import type { Decimal } from '../../claims/decimal.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Span } from '../../claims/span.ts'
import type { DateFigure } from '../figures/figure.ts'
import type { UnitKind } from '../lexicon/units.ts'

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
  /** The label that the line hangs on: the item above its list, or the line before. */
  readonly label?: string | undefined
  /** The nearest heading that names exactly one model. */
  readonly heading?: string | undefined
  /** The models that the nearest heading lists: a card under it is of each. */
  readonly listed?: readonly string[]
  /** The words of the headings above, the nearest first. */
  readonly headings?: readonly string[]
  /** What the headings above narrow all figures to. */
  readonly scope?: Qualifiers
  /** The heading above is a date: what stands under it happened then. */
  readonly day?: Day | undefined
  /** What the whole document is about. */
  readonly document?: string | undefined
  /** The benchmark that the section or document speaks of ("on this benchmark"). */
  readonly benchmark?: string | undefined
  /** A product whose plans are spoken of. */
  readonly product?: string | undefined
  /** The two models that the nearest heading with several holds against each other. */
  readonly rivals?: readonly string[]
  /** The model that the heading tells the changes since: "What changed since X". */
  readonly changedFrom?: string
  /** What the sentences before said. */
  readonly left?: Left
}

export interface Stem {
  readonly text: string
  readonly subject?: string | undefined
  readonly comparator?: string | undefined
  /** It names a family or several models: nothing can be carried from it. */
  readonly ambiguous: boolean
}

/** A date as a heading, and where it stands in the source. */
export interface Day {
  readonly figure: DateFigure
  readonly span: Span
  /** Its line says that models came out and names none: those are in the list below. */
  readonly listing?: boolean
}

/** What sentences leave for those after them to lean on. */
export interface Left {
  /** The models named in the section so far, each once, the last named last. */
  readonly named: readonly string[]
  /** What the last sentence with statements stated, in order: "X reached 48.0% and 66.3%, respectively." */
  readonly stated: readonly Stated[]
  /** Properties of the token prices in the block so far, in order: "For Mini the three figures are …". */
  readonly prices: readonly string[]
  /** For how many tokens the last token price of the document was. */
  readonly perTokens?: Decimal
  /** Whom a sentence was about and the one model that it was held against. */
  readonly rivals?: readonly string[]
  /** The benchmarks of the last sentence that named any. */
  readonly benchmarks: readonly string[]
  /** They were named in this block. */
  readonly benchmarksHere?: boolean
  /** An example or a supposition is being told. */
  readonly example: boolean
  /** The block before is this question and nothing else. */
  readonly question?: string
  /** The last plan of a product that was named. */
  readonly plan?: string
}

/** A property that was stated, for a figure of the same kind to repeat. */
export interface Stated {
  readonly property: string
  readonly qualifiers: Qualifiers
  readonly unit?: UnitKind | 'date' | undefined
  /** Where its figure stands: one figure can state two properties. */
  readonly place?: number
}

export const NOTHING_LEFT: Left = { named: [], stated: [], prices: [], benchmarks: [], example: false }
