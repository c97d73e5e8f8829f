import type { ViewCell } from '../../text/view.ts'
import type { ExtractContext } from '../extract-context.ts'
import { namesModel } from '../names/name-pattern.ts'
import { type CellSubject, isBlankCell, subjectOfCell } from './subject-cell.ts'

export type Rows = readonly (readonly ViewCell[])[]

/** How a table is to be read. Columns and rows count from 0. */
export type TableShape =
  | { readonly kind: 'models_in_rows'; readonly headers: number; readonly subject: number }
  | { readonly kind: 'models_in_columns'; readonly headers: number; readonly first: number }
  | { readonly kind: 'one_model'; readonly headers: number }
  | { readonly kind: 'plans'; readonly headers: number; readonly subject: number }

const MODEL_HEADER =
  /\b(?:models?|LLMs?|model name|variants?|engine|Modell\w*|modelos?|modèles?)\b|模型|モデル|机型/i
const NOT_MODEL_HEADER = /\b(?:id|size|type|key|support|count|training|developer)\b|大小|类型|链接/i
const PLAN_HEADER = /^(?:plan|plans|tier|subscription|Abo|Tarif|forfait|套餐|プラン)$/i

const textOf = (cell: ViewCell | undefined) => cell?.text.text ?? ''

/** Rows above the values: marked ones at the top, else the first when no figure stands in it. */
export function headerCount(rows: Rows): number {
  let count = 0
  while (count < rows.length && rows[count]?.every((cell) => cell.header)) count++
  if (count > 0) return count
  const first = rows[0] ?? []
  return first.some((cell) => /^\W*[$€£¥]?\d[\d.,]*\s?%?/.test(textOf(cell))) ? 0 : 1
}

/** The orientation of a table, by where its names of models stand; undefined when nothing tells. */
export function tableShape(rows: Rows, context: ExtractContext, hasSubject: boolean): TableShape | undefined {
  const headers = headerCount(rows)
  const body = rows.slice(headers)
  if (body.length === 0) return undefined
  const width = Math.max(...rows.map((row) => row.length))
  const header = columnHeaders(rows, headers, width)
  const plan = header.findIndex((text) => PLAN_HEADER.test(text))
  if (plan >= 0) return { kind: 'plans', headers, subject: plan }
  const named = (texts: readonly string[]) => share(texts, (text) => isKnownName(text, context))
  const column = (c: number) => body.map((row) => textOf(row[c])).filter((text) => text !== '')
  const across = header.slice(1).filter((text) => text !== '')
  const byHeader = header.findIndex((text) => MODEL_HEADER.test(text) && !NOT_MODEL_HEADER.test(text))
  const namesAcross = headers > 0 && named(across) >= 0.6 && named(column(0)) < 0.3
  if (
    !namesAcross &&
    byHeader >= 0 &&
    byHeader < 4 &&
    share(column(byHeader), (text) => subjectOfCell(text, context) !== undefined) >= 0.5
  )
    return { kind: 'models_in_rows', headers, subject: byHeader }
  if (headers > 0 && named(across) >= 0.4) {
    const first = header.findIndex((text, c) => c > 0 && isKnownName(text, context))
    return { kind: 'models_in_columns', headers, first }
  }
  for (let c = 0; c < Math.min(width, 3); c++)
    if (named(column(c)) >= 0.5) return { kind: 'models_in_rows', headers, subject: c }
  if (width >= 2 && width <= 3 && hasSubject)
    return { kind: 'one_model', headers: oneModelHeaders(header, headers) }
  return undefined
}

/** In a table of properties and values the marked header may be its first property. */
function oneModelHeaders(header: readonly string[], headers: number): number {
  return header.slice(1).some((text) => /\d/.test(text)) ? 0 : headers
}

/** The texts above a column, from the top down, each once. */
export function columnHeaders(rows: Rows, headers: number, width: number): string[] {
  return Array.from({ length: width }, (_, c) => {
    const texts = rows.slice(0, headers).map((row) => textOf(row[c]))
    return [...new Set(texts.filter((text) => text !== ''))].join(' ')
  })
}

function isKnownName(text: string, context: ExtractContext): boolean {
  if (text.length > 80 || isBlankCell(text)) return false
  const subject: CellSubject | undefined = subjectOfCell(text, context)
  return subject !== undefined && (subject.known || namesModel(subject.raw))
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length
}
