import type { DerivedStatement, ToldFigure, ToldPair } from '../claims/derived-statement.ts'
import type { PlainFigure, Relation } from './derived-figure.ts'
import type { Working } from './derived-operands.ts'

/** A derived statement as far as arithmetic goes; a mention with its subjects known is one. */
export type CheckedRelation = Relation & Pick<DerivedStatement, 'modelKey' | 'comparatorKey' | 'property'>

/** With the figures that the statement itself gives. */
export type CheckableStatement = CheckedRelation & { readonly told?: PlainPair | undefined }

/** Of a told pair what arithmetic needs. */
export interface PlainPair {
  readonly kind: ToldPair['kind']
  readonly own?: PlainTold | undefined
  readonly against: PlainTold
}
type PlainTold = Pick<ToldFigure, 'value' | 'unit'>

export interface DerivedCheck<F extends PlainFigure = PlainFigure> {
  /** Null when a figure is missing. */
  readonly holds: boolean | null
  /** "(320 − 190) / 320 = 40.6 %, stated 40 %: holds", or what is missing. */
  readonly calculation: string
  /** Absent where a figure is missing, or the statement alone gives both. */
  readonly working?: Working<F>
}
