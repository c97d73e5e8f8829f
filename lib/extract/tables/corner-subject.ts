import type { ExtractContext } from '../extract-context.ts'
import { type Rows, textOf } from './header-rows.ts'

/** The model that the corner of a table names, where its rows or columns name none: "Tern 4 on", "Price of Tern 4". */
export function cornerSubject(rows: Rows, headers: number, { names }: ExtractContext): string | undefined {
  const found = rows
    .slice(0, headers)
    .flatMap((row) => names.scan(textOf(row[0])))
    .filter(({ kind }) => kind === 'model')
  return new Set(found.map(({ key }) => key)).size === 1 ? found[0]?.raw : undefined
}
