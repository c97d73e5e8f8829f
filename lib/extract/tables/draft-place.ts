import type { Evidence } from '../../claims/claim.ts'
import type { Span } from '../../claims/span.ts'
import type { ViewCell } from '../../text/view.ts'
import { sourceSpan } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import type { CellValue } from './cell-value.ts'
import { qualifiersOf } from './place-qualifiers.ts'
import type { Place } from './places.ts'
import { readCell } from './read-cell.ts'

/** Longest quote that spans a row; longer ones are cut to the value. */
const LONGEST_QUOTE = 400

/** The statements that one place makes. */
export function draftsAt(
  place: Place,
  table: number,
  context: ExtractContext,
  benchmarkTable: boolean,
): Draft[] {
  const { cell, start, end, label, subject } = place
  return readCell(cell.text.text.slice(start, end), label, context, benchmarkTable).map((value): Draft => {
    const valueSpan = sourceSpan(cell.text, value.start + start, value.end + start)
    return {
      property: value.property,
      value: value.value,
      unit: value.unit,
      modality: value.modality,
      qualifiers: qualifiersOf(place, value),
      valueSpan,
      hasFigure: true,
      quote: quoteOf(place, valueSpan),
      evidence: evidenceOf(place, value),
      locator: { kind: 'table', table, row: place.row, column: place.column },
      ordinal: 0,
      subjectRaw: subject.raw,
      ...(value.listed ? { group: `cell:${table}.${place.row}.${place.column}` } : {}),
    }
  })
}

/** From the row's label to the value, where that is short enough. */
function quoteOf({ rowCell }: Place, valueSpan: Span): Span {
  const from = rowCell && rowCell.text.text !== '' ? rowCell.span.start : valueSpan.start
  return from <= valueSpan.start && valueSpan.end - from <= LONGEST_QUOTE
    ? { start: from, end: valueSpan.end }
    : valueSpan
}

function evidenceOf(place: Place, value: CellValue): Evidence[] {
  const evidence: Evidence[] = []
  const add = (role: Evidence['role'], cell: ViewCell | undefined) => {
    if (cell && cell.text.text !== '') evidence.push({ role, start: cell.span.start, end: cell.span.end })
  }
  add('subject', place.subjectCell)
  add('property', place.labelCell)
  add('row_header', place.rowCell)
  add('column_header', place.columnCell)
  if (value.property.startsWith('price.') && place.label.span && place.label.perTokens)
    add('unit', place.labelCell)
  return evidence
}
