import type { ExtractContext } from '../extract-context.ts'
import { columnRole } from './column-roles.ts'
import { cornerSubject } from './corner-subject.ts'
import { eventColumn } from './event-table.ts'
import { isCorner, isMeasure, isModelHeader, LABEL_HEADER } from './header-kinds.ts'
import { columnHeaders, headerCount, isGroupRow, isValueText, type Rows } from './header-rows.ts'
import { type PlanShape, planShape } from './plan-shape.ts'
import { isNoModel } from './row-kinds.ts'
import { subjectOfCell } from './subject-cell.ts'
import { column, isKnownName, knownAcross, knownShare, type Look, share } from './table-look.ts'

/** How a table is to be read. Columns and rows count from 0. */
export type TableShape =
  | { readonly kind: 'models_in_rows'; readonly headers: number; readonly subject: number }
  | { readonly kind: 'models_in_columns'; readonly headers: number; readonly first: number }
  /** All of it is about the model that the text above names. */
  | { readonly kind: 'one_model'; readonly headers: number; readonly labels: 'rows' | 'columns' }
  | PlanShape

/** The orientation of a table, by where its names of models stand; undefined when nothing tells. */
export function tableShape(rows: Rows, context: ExtractContext, hasSubject: boolean): TableShape | undefined {
  const headers = headerCount(rows)
  const body = rows.slice(headers).filter((row) => !isGroupRow(row))
  if (body.length === 0 || eventColumn(rows, headers) !== undefined) return undefined
  const look: Look = { rows, body, headers, header: columnHeaders(rows, headers), context }
  return (
    planShape(rows, headers, (text) => isKnownName(text, context)) ??
    byModelHeader(look) ??
    modelsAcross(look) ??
    modelsDown(look) ??
    unknownModels(look) ??
    (hasSubject || cornerSubject(rows, headers, context) ? aboutOne(look) : undefined)
  )
}

/** A column headed "Model", unless the columns themselves are headed by models. */
function byModelHeader(look: Look): TableShape | undefined {
  const { header, headers, body, context } = look
  const subject = header.findIndex((text) => isModelHeader(text))
  const across = knownAcross(look)
  const namesAcross = (across.length >= 2 && knownShare(look, 0) < 0.3) || labelsDown(look)
  if (namesAcross || subject < 0 || subject > 3) return undefined
  const cells = column(body, subject).filter((text) => !isNoModel(text))
  const named = share(cells, (text) => subjectOfCell(text, context) !== undefined)
  return named >= 0.5 ? { kind: 'models_in_rows', headers, subject } : undefined
}

/** Names of models head columns. */
function modelsAcross(look: Look): TableShape | undefined {
  const { headers, header } = look
  if (headers === 0) return undefined
  const known = knownAcross(look)
  const [first] = known
  if (first === undefined) return undefined
  const enough =
    known.length >= 2 ||
    known.length >= (header.length - 1) * 0.4 ||
    header.slice(0, first).some((text) => LABEL_HEADER.test(text)) ||
    labelsDown(look)
  return enough && knownShare(look, 0) < 0.5
    ? { kind: 'models_in_columns', headers, first: firstNamed(look, first) }
    : undefined
}

/** Names that only this table tells may stand before the first known one: columns of values under what looks like a name. */
function firstNamed({ header, body, context }: Look, known: number): number {
  let first = known
  while (first > 1) {
    const text = header[first - 1] ?? ''
    const cells = column(body, first - 1)
    const isLabel = LABEL_HEADER.test(text) || isModelHeader(text) || columnRole(text, body, first - 1)
    const valued = share(cells, (cell) => /\d/.test(cell)) >= 0.5
    if (isLabel || !valued || subjectOfCell(text, context) === undefined) break
    first--
  }
  return first
}

function modelsDown(look: Look): TableShape | undefined {
  const width = Math.min(look.header.length, 3)
  for (let c = 0; c < width; c++)
    if (knownShare(look, c) >= 0.5) return { kind: 'models_in_rows', headers: look.headers, subject: c }
  return undefined
}

/** Names that only this table tells: rows under headers that measure, or columns beside labels that do. */
function unknownModels(look: Look): TableShape | undefined {
  const { header, headers, body, context } = look
  if (headers === 0) return undefined
  const measures = (text: string) => isMeasure(text, context)
  const looksNamed = (text: string) =>
    subjectOfCell(text, context) !== undefined && !measures(text) && !isValueText(text)
  const across = header.slice(1).filter((text) => text !== '')
  const down = column(body, 0)
  if (isCorner(header[0] ?? '') && share(down, measures) >= 0.5 && share(across, looksNamed) >= 0.8)
    return { kind: 'models_in_columns', headers, first: 1 }
  const subject = nameColumn(look, looksNamed)
  if (subject === undefined) return undefined
  const others = header.filter((text, c) => c > subject && text !== '')
  const valued = others.filter(measures).length
  return valued >= 2 && valued >= others.length * 0.6
    ? { kind: 'models_in_rows', headers, subject }
    : undefined
}

/** Headers over names of models where nothing else than names can be meant, and blank ones. */
const NAME_HEADER =
  /^(?:[#\s]*|(?:(?:full|short|display|system|engine|API|release) )?names?|systems?|checkpoints?|(?:model )?ids?|slugs?|endpoints?|deployments?|engines?|Namen?|Bezeichnung|nombres?|noms?|名称|名前|型号)$/i
const LAST_NAME_COLUMN = 2

/** The column of names that nobody but this table knows, behind one that only counts the rows. */
function nameColumn({ header, body }: Look, looksNamed: (text: string) => boolean): number | undefined {
  for (let c = 0; c <= LAST_NAME_COLUMN; c++) {
    const cells = column(body, c)
    if (NAME_HEADER.test((header[c] ?? '').trim()) && !columnRole(header[c] ?? '', body, c))
      if (share(cells, looksNamed) >= 0.8) return c
    if (!cells.every((cell) => /^#?\d{1,4}\.?$/.test(cell.trim()))) return undefined
  }
  return undefined
}

/** Most rows are headed by what they measure. */
function labelsDown({ body, header, context }: Look): boolean {
  const measures = (text: string) => isMeasure(text, context)
  return share(column(body, 0), measures) >= 0.5 && share(header.slice(1), measures) < 0.5
}

/** Rows that narrow (hosts, tiers, bands) under headers that measure, or labels beside values. */
function aboutOne({ header, headers, body, context }: Look): TableShape | undefined {
  const measured = header.slice(1).filter((text) => isMeasure(text, context)).length
  if (header.length >= 2 && measured >= 1 && columnRole(header[0] ?? '', body, 0))
    return { kind: 'one_model', headers, labels: 'columns' }
  const valued = header.slice(1).some((text) => /\d/.test(text) && isValueText(text))
  const labelled = share(column(body, 0), (text) => isMeasure(text, context))
  const isPair = header.length === 2 || (header.length === 3 && labelled > 0)
  return isPair || labelled >= 0.5
    ? { kind: 'one_model', headers: valued ? 0 : headers, labels: 'rows' }
    : undefined
}
