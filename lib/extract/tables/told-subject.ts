import type { ExtractContext } from '../extract-context.ts'
import { isModelHeader } from './header-kinds.ts'
import { type Rows, textOf } from './header-rows.ts'
import { subjectsOfCell } from './subject-cell.ts'
import { isKnownName } from './table-look.ts'

const NAME_LABEL = /^(?:(?:model |full |display )?name|Bezeichnung|nombre|nom|名称|名前)$/i
/** A table of labels and values has few columns. */
const MOST_COLUMNS = 3

/**
 * The one model that a table of labels and values names itself: in a row "Model | Kestrel 4", or in its caption. Undefined
 * where it names none or several.
 */
export function toldSubject(rows: Rows, caption: string, context: ExtractContext): string | undefined {
  const row = rows.find(
    ([label, value, ...rest]) =>
      value !== undefined &&
      rest.length <= MOST_COLUMNS - 2 &&
      (NAME_LABEL.test(textOf(label).trim()) || isModelHeader(textOf(label))) &&
      isKnownName(textOf(value), context),
  )
  if (row && row !== rows[0]) return subjectsOfCell(textOf(row[1]), context)[0]?.raw
  const named = context.names.scan(caption).filter(({ kind }) => kind === 'model')
  return new Set(named.map(({ key }) => key)).size === 1 ? named[0]?.raw : undefined
}
