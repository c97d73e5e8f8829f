import type { Qualifiers } from '../../claims/qualifier.ts'
import type { BenchmarkMention } from '../extract-context.ts'
import type { AnyFigure } from '../figures/figure.ts'
import type { FoundSubject } from './finding.ts'

/** What a figure was read as, before it is known whose it is. */
export interface Reading {
  readonly property: string
  readonly figure: AnyFigure
  readonly qualifiers: Qualifiers
  readonly benchmark?: BenchmarkMention
  /** The words of the figure itself say whose it is. */
  readonly subjects?: readonly FoundSubject[]
}
