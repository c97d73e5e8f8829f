import type { SourceKind } from '../claims/source-kind.ts'

/** One value that a source gives, placed on the axis. Dates are milliseconds since 1970 (UTC). */
export interface ChartDot {
  /** Who says it: one row of the picture per row label. */
  readonly row: string
  /** Equal for a single figure; different for a range, a rounded date, or an open bound. */
  readonly low: number
  readonly high: number
  readonly kind: SourceKind
  /** The claim does not hold: others with more weight say otherwise, or the value has changed since. */
  readonly hollow: boolean
  /** What hovering tells: the value as text, who, when. */
  readonly title: string
}

export interface TopicChart {
  readonly axis: 'number' | 'date'
  readonly dots: readonly ChartDot[]
  /** The best-supported value. */
  readonly best?: { readonly low: number; readonly high: number; readonly text: string } | undefined
  /** What an axis mark reads. */
  readonly tickText: (position: number) => string
  /** What the picture shows, for those who cannot see it. */
  readonly description: string
}
