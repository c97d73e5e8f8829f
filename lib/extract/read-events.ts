import type { ViewCell } from '../text/view.ts'
import type { ExtractContext } from './extract-context.ts'
import type { DateFigure } from './figures/figure.ts'
import { numericDate } from './figures/numeric-dates.ts'
import { scanDates } from './figures/scan-dates.ts'
import type { Day } from './prose/discourse.ts'
import { type ProseDraft, readText } from './prose/read-text.ts'
import { eventColumn } from './tables/event-table.ts'
import { headerCount, type Rows, textOf } from './tables/header-rows.ts'

/**
 * A table of days and what happened on them ("Mar 14, 2023 | GPT-4 released"): each row is read as an entry under its day.
 * Undefined for any other table. `titles`: the headings above.
 */
export function readEvents(
  rows: Rows,
  titles: readonly string[],
  context: ExtractContext,
  table: number,
): readonly ProseDraft[] | undefined {
  const headers = headerCount(rows)
  const event = eventColumn(rows, headers)
  if (event === undefined) return undefined
  return rows.slice(headers).flatMap((cells, r) => {
    const cell = cells[event]
    const day = dayOf(cells[0], context)
    const place = { kind: 'table', table, row: r + headers, column: event } as const
    return cell && day ? readText(cell.text, { day, headings: titles }, context, place).drafts : []
  })
}

function dayOf(cell: ViewCell | undefined, { language, year }: ExtractContext): Day | undefined {
  const text = textOf(cell)
  const figure = scanDates(text, year)[0] ?? numericDate(text, language) ?? yearIn(text)
  return cell && figure ? { figure, span: cell.span } : undefined
}

function yearIn(text: string): DateFigure | undefined {
  const match = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)
  return match ? { kind: 'date', start: match.index, end: match.index + 4, date: match[0] } : undefined
}
