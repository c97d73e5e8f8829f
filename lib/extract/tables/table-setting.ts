import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ExtractContext } from '../extract-context.ts'
import type { Rows } from './header-rows.ts'
import { underHeading } from './heading-label.ts'
import { type Label, withUnits } from './label.ts'

/** A table with what stands around it. */
export interface TableSetting {
  readonly rows: Rows
  readonly headers: number
  /** Labels above and below, nearest first. */
  readonly outer: readonly Label[]
  /** What the heading above narrows everything to ("Batch API"). */
  readonly scope: Qualifiers
  /** Who the text above speaks of. */
  readonly subject?: string
  /** The benchmark that the section or document is about. */
  readonly benchmark?: string
  readonly context: ExtractContext
}

/** Labels of a score that leave it to the words around which benchmark it is of. */
const MERE_SCORE =
  /^(?:(?:arena )?elo(?: rating| score)?|rating|scores?|accuracy|acc\.?|pass@1|results?|resolved|% ?(?:resolved|correct)|success rate|percent correct|Punkte|Genauigkeit|puntuación|precisión|得分|分数|スコア|正答率)(?:\s*[(（][^)）]*[)）])?$/i

/** "Elo" in a section about an arena is its rating. */
export function withBenchmark(
  label: Label,
  { outer, benchmark }: Pick<TableSetting, 'outer' | 'benchmark'>,
): Label {
  if (label.benchmark || !MERE_SCORE.test(label.text)) return label
  const named = outer.find((other) => other.benchmark)?.benchmark ?? benchmark
  return named ? { ...label, benchmark: named } : label
}

/** A label with the property, where it says none, and the units that the words around the table give. */
export function outerLabel(label: Label, outer: readonly Label[]): Label {
  return outer.reduce((full, other) => withUnits(full, other), underHeading(label, outer.slice(0, 3)))
}
