import { nameKey } from '../../claims/name-key.ts'
import type { ViewCell } from '../../text/view.ts'
import type { CellSubject } from './cell-subject.ts'
import { isGroupRow, textOf } from './header-rows.ts'
import { makersColumn, withMaker } from './maker-column.ts'
import { sizeColumn, withSize } from './sized-names.ts'
import { subjectsOfCell } from './subject-cell.ts'
import type { TableSetting } from './table-setting.ts'

/** The name that a row's cell gives, as the other cells of the row complete it; undefined where it stays open who is meant. */
export type RowNames = (subject: CellSubject, cells: readonly ViewCell[]) => CellSubject | undefined

/** Longer words in brackets describe how a model is run; they are no part of its name. */
const LONGEST_ASIDE = /^[\w.+-]{1,12}(?: [\w.+-]{1,12}){0,1}$/

/**
 * Names that need more than their own cell to be told apart: the size beside them, who makes them, or what their brackets
 * say where two rows are the same without.
 */
export function rowNames(setting: TableSetting, subject: number): RowNames {
  const sizes = sizeColumn(setting, subject)
  const makers = makersColumn(setting, subject)
  const repeated = alikeWithoutBrackets(setting, subject)
  return (one, cells) => {
    const made = makers === undefined ? one : withMaker(one, textOf(cells[makers]))
    const sized = sizes === undefined ? made : withSize(made, textOf(cells[sizes]))
    if (one.aside === undefined || !repeated.has(nameKey(one.raw))) return sized
    return LONGEST_ASIDE.test(one.aside) ? { ...sized, raw: `${sized.raw} ${one.aside}` } : undefined
  }
}

/** Names that several rows have when what stands in their brackets is left out. */
function alikeWithoutBrackets(
  { rows, headers, context }: TableSetting,
  subject: number,
): ReadonlySet<string> {
  const asides = new Map<string, Set<string>>()
  for (const row of rows.slice(headers)) {
    if (isGroupRow(row)) continue
    for (const { raw, aside = '', qualifiers } of subjectsOfCell(textOf(row[subject]), context)) {
      if (Object.keys(qualifiers).length > 0) continue
      const key = nameKey(raw)
      asides.set(key, (asides.get(key) ?? new Set()).add(aside))
    }
  }
  return new Set([...asides].flatMap(([key, { size }]) => (size > 1 ? [key] : [])))
}
