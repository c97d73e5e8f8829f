import type { ExtractContext } from '../extract-context.ts'
import { namesModel } from '../names/name-pattern.ts'
import { isBlankCell } from './blank-cell.ts'
import { type Rows, textOf } from './header-rows.ts'
import { subjectsOfCell } from './subject-cell.ts'

/** A table as its shape is told from it: header and body apart. */
export interface Look {
  readonly rows: Rows
  readonly body: Rows
  readonly headers: number
  readonly header: readonly string[]
  readonly context: ExtractContext
}

/** The texts of a column that are not blank. */
export const column = (body: Rows, c: number): string[] =>
  body.map((row) => textOf(row[c])).filter((text) => text !== '')

export const knownShare = ({ body, context }: Look, c: number): number =>
  share(column(body, c), (text) => isKnownName(text, context))

/** Columns, the first left out, whose header names a model or two. */
export function knownAcross({ rows, headers, header, context }: Look): number[] {
  return header.flatMap((text, c) => {
    const texts = [text, ...rows.slice(0, headers).map((row) => textOf(row[c]))]
    return c > 0 && texts.some((one) => isKnownName(one, context)) ? [c] : []
  })
}

/** Whether a text names models and nothing else, told by more than this table. */
export function isKnownName(text: string, context: ExtractContext): boolean {
  if (text.length > 80 || isBlankCell(text)) return false
  const subjects = subjectsOfCell(text, context)
  return subjects.length > 0 && subjects.every(({ known, raw }) => known || namesModel(raw))
}

export function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length
}
