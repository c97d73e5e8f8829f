import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewCell } from '../../text/view.ts'
import { hostGiven, namesHosts } from '../hosts-of-models.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import type { CellSubject } from './cell-subject.ts'
import { columnRole } from './column-roles.ts'
import { cornerSubject } from './corner-subject.ts'
import { columnHeaders, headerPath, isGroupRow, type Rows, textOf } from './header-rows.ts'
import { joinLabels, type Label, readLabel } from './label.ts'
import { cellParts } from './label-parts.ts'
import { type Leading, rowLine } from './measuring-row.ts'
import { type Line, type Place, placesAt } from './places.ts'
import { subjectsOfCell } from './subject-cell.ts'
import type { TableSetting } from './table-setting.ts'

/** Rows that measure; columns from `first` on are headed by models, or hold what the text above speaks of (undefined). */
export function placesInColumns(setting: TableSetting, first: number | undefined): Place[] {
  const { rows, headers, scope } = setting
  const body = rows.slice(headers)
  const headerTexts = columnHeaders(rows, headers)
  const from = first ?? 1
  const roles = headerTexts.map((text, c) => (c < from ? columnRole(text, body, c) : undefined))
  const columns = headerTexts.map((_, c) =>
    c < from ? undefined : underHost(columnLine(setting, c, first === undefined), body, c),
  )
  // where the columns say themselves what they measure, the words above the table do not
  const alone = !columns.some((column) => column && column.labels.length > 0)
  const limits = body.some((row) => readLabel(textOf(row[0]), setting.context).features.has('context'))
  const leading: Leading = { setting, first: from, roles, headers: headerTexts, limits, alone }
  const parted = new Set(columns.flatMap((column, c) => (column && isParted(column, body, c) ? [c] : [])))
  let group: Label | undefined
  return body.flatMap((cells, r): Place[] => {
    if (isGroupRow(cells) && (cells.length > 2 || cells[0] === cells[1])) {
      group = readLabel(textOf(cells[0]), setting.context, cells[0]?.span)
      return []
    }
    const row = rowLine(leading, cells, r + headers, group)
    if (!row) return []
    return cells.slice(from).flatMap((cell, i): Place[] => {
      const column = columns[i + from]
      if (!column || cell === row.line.labelCell) return []
      const under = column.labels[0]
      const labels = under ? row.line.labels.map((label) => joinLabels(label, under)) : row.line.labels
      return placesAt({
        row: {
          ...row.line,
          subjects: first === undefined ? row.line.subjects : [],
          labels,
          qualifiers: { ...scope, ...row.line.qualifiers },
        },
        column: { ...column, labels: [] },
        cell,
        rowCell: row.line.labelCell,
        columnCell: column.subjectCell,
        whole: under ? joinLabels(row.whole, under) : row.whole,
        parted: parted.has(i + from),
      })
    })
  })
}

/** A row of hosts narrows what stands in its columns: "Provider | Groq | Cerebras". */
function underHost(line: Line | undefined, body: Rows, c: number): Line | undefined {
  const model = line?.subjects[0]?.raw
  const row = body.find((cells) => namesHosts(textOf(cells[0])) && textOf(cells[0]) !== textOf(cells[c]))
  if (!line || !row || model === undefined) return line
  const platform = hostGiven(textOf(row[0]), textOf(row[c]), model)
  return platform ? { ...line, qualifiers: { platform, ...line.qualifiers } } : line
}

/** Whether cells of a column headed by several models have a value for each: "86.0 / 79.6". */
const isParted = ({ subjects }: Line, body: Rows, c: number): boolean =>
  subjects.length > 1 && body.some((row) => cellParts(textOf(row[c])).length === subjects.length)

/** Whom a column is about, and what the headers below or above the name add ("Input", "Batch"). */
function columnLine(setting: TableSetting, c: number, oneModel: boolean): Line | undefined {
  const { rows, headers, context } = setting
  const path = headerPath(rows, headers, c)
  if (oneModel) return valueLine(setting, c, path)
  if (!isValueColumn(path.map(textOf).join(' '))) return undefined
  const whole = subjectsOfCell(path.map(textOf).join(' '), context)
  const owner =
    path.findLast((cell) => subjectsOfCell(textOf(cell), context).some(({ known }) => known)) ?? path.at(-1)
  const own = subjectsOfCell(textOf(owner), context)
  const subjects = own.length > 0 ? own : whole
  const others = path.filter((cell) => cell !== owner)
  const said = [...others.map(textOf), ...subjects.slice(0, 1).flatMap(({ measure }) => measure ?? [])]
  const label = said.length > 0 ? readLabel(said.join(' '), context) : undefined
  if (subjects.length === 0) return undefined
  return {
    index: c,
    subjects,
    subjectCell: owner,
    labels: label ? [label] : [],
    qualifiers: label ? narrowing(label) : {},
  }
}

/** A column of values of the one model that the table is about: the first one, and others that are headed by a tier or the like. */
function valueLine(
  { subject, context, rows, headers }: TableSetting,
  c: number,
  path: readonly ViewCell[],
): Line | undefined {
  const text = path.map(textOf).join(' ')
  const label = readLabel(text, context)
  const qualifiers = narrowing(label)
  if (c > 1 && Object.keys(qualifiers).length === 0 && !isStandard(text)) return undefined
  const raw = cornerSubject(rows, headers, context) ?? subject
  const subjects: CellSubject[] = raw ? [{ raw, qualifiers: {}, known: true }] : []
  return { index: c, subjects, labels: [], qualifiers }
}

/** Columns of what everybody pays, beside those of a tier. */
const STANDARD =
  /^(?:standard|regular|default|normal|paid|pay[- ]as[- ]you[- ]go|on[- ]demand|list price|real[- ]?time|kostenpflichtig|bezahlt|regulär|payant|à l['’]usage|de pago|estándar|pago por uso)\b|^(?:付费|标准|按量|实时|有料|標準|通常|従量)/i

const isStandard = (text: string) => STANDARD.test(text.trim())

/** What the headers of a column narrow it to: a tier, a host, a mode, a region, a band of input lengths. */
const narrowing = ({ text, qualifiers }: Label): Qualifiers => {
  const context = contextBand(text, true)
  const kept = NARROWING.flatMap((key) => (qualifiers[key] ? [[key, qualifiers[key]]] : []))
  return { ...Object.fromEntries(kept), ...(context ? { context } : {}) }
}

const NARROWING = ['tier', 'platform', 'effort', 'tools', 'region', 'quantization', 'cache_ttl'] as const

/** Columns beside the models that compare them. */
const isValueColumn = (text: string) =>
  !/\b(?:best|winner|leader|change|delta|diff\w*|gap|notes?|comments?|vs\.?|improvement|Unterschied|diferencia|écart)\b|Δ|差/i.test(
    text,
  )
