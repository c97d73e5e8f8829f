import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewCell } from '../../text/view.ts'
import type { CellSubject } from './cell-subject.ts'
import type { Label } from './label.ts'
import { cellParts } from './label-parts.ts'

/** What the describing cells of a row, or of a column, say of the values in it. */
export interface Line {
  readonly index: number
  /** Several where a header names several: "Sabik 1 / Sabik 1 Turbo". */
  readonly subjects: readonly CellSubject[]
  readonly subjectCell?: ViewCell | undefined
  /** Several where a label speaks of several values: "total / active". None where it says nothing of a measure. */
  readonly labels: readonly Label[]
  readonly labelCell?: ViewCell | undefined
  readonly qualifiers: Qualifiers
}

/** A part of a cell with everything that gives it meaning. */
export interface Place {
  readonly row: number
  readonly column: number
  readonly cell: ViewCell
  /** The part of the cell's text that is meant. */
  readonly start: number
  readonly end: number
  readonly label: Label
  readonly labelCell: ViewCell | undefined
  readonly subject: CellSubject
  readonly subjectCell: ViewCell | undefined
  readonly rowCell: ViewCell | undefined
  readonly columnCell: ViewCell | undefined
  readonly qualifiers: Qualifiers
}

interface Crossing {
  readonly row: Line
  readonly column: Line
  readonly cell: ViewCell
  readonly rowCell: ViewCell | undefined
  readonly columnCell: ViewCell | undefined
  /** The label of the whole cell, where its parts do not match. */
  readonly whole: Label
  /** Other cells of the column have a part for each of its models: a lone value could be anyone's. */
  readonly parted?: boolean
}

/** The places of one cell: one for each value that its subjects and labels announce, where it has as many parts. */
export function placesAt(crossing: Crossing): Place[] {
  const { row, column, cell, whole } = crossing
  const subjects = row.subjects.length > 0 ? row.subjects : column.subjects
  const labels = row.labels.length > 0 ? row.labels : column.labels
  const [subject] = subjects
  if (!subject) return []
  const wanted = Math.max(subjects.length, labels.length)
  const parts = wanted > 1 ? cellParts(cell.text.text) : []
  const matches =
    parts.length === wanted &&
    (subjects.length === 1 || labels.length <= 1 || subjects.length === labels.length)
  if (!matches)
    return (
      subjects.length > 1 && (crossing.parted || parts.length > 1) ? [] : meantBy(cell.text.text, subjects)
    ).map((one) => placeOf(crossing, one, whole, 0, cell.text.text.length))
  return parts.map(({ from, to }, i) =>
    placeOf(crossing, subjects[i] ?? subject, labels[labels.length === 1 ? 0 : i] ?? whole, from, to),
  )
}

/** Whom a cell without parts is about: the one of several that it names, else each of them. */
function meantBy(text: string, subjects: readonly CellSubject[]): readonly CellSubject[] {
  if (subjects.length < 2) return subjects
  const longest = [...subjects].sort((a, b) => b.raw.length - a.raw.length)
  const named = longest.find(({ raw }) => text.includes(raw))
  return named ? [named] : subjects
}

function placeOf(
  { row, column, cell, rowCell, columnCell }: Crossing,
  subject: CellSubject,
  label: Label,
  start: number,
  end: number,
): Place {
  return {
    row: row.index,
    column: column.index,
    cell,
    start,
    end,
    label,
    labelCell: row.labelCell ?? column.labelCell,
    subject,
    subjectCell: row.subjects.length > 0 ? row.subjectCell : column.subjectCell,
    rowCell,
    columnCell,
    qualifiers: { ...column.qualifiers, ...row.qualifiers },
  }
}
