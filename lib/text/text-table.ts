import type { ViewCell } from './view.ts'
import type { ViewText } from './view-text.ts'

/** A line of a text as it stands on the page. */
export interface PhysicalLine {
  /** Without white space around it. */
  readonly view: ViewText
  /** How many characters stand before it on its line. */
  readonly indent: number
}

/** Lines that are a table: how many, and its cells. */
export interface TextTable {
  readonly lines: number
  readonly rows: readonly (readonly ViewCell[])[]
}
