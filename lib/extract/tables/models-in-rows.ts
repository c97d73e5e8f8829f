import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewCell } from '../../text/view.ts'
import { isBlankCell } from './blank-cell.ts'
import { type ColumnRole, columnRole, narrowingOf, roleQualifiers } from './column-roles.ts'
import { cornerSubject } from './corner-subject.ts'
import { columnHeaders, headerPath, isGroupRow, textOf } from './header-rows.ts'
import { type Label, readLabel, readLabels, withUnits } from './label.ts'
import { type Line, type Place, placesAt } from './places.ts'
import { type CellSubject, subjectsOfCell } from './subject-cell.ts'
import { completed, type TableSetting } from './table-setting.ts'

/** Who a row is about, said by its own cell or carried from a row above. */
interface Owner {
  readonly subjects: readonly CellSubject[]
  readonly cell?: ViewCell
}

/** Columns that measure; the rows name models, or narrow what the text above speaks of (`subject` undefined). */
export function placesInRows(setting: TableSetting, subject: number | undefined): Place[] {
  const { rows, headers, context, scope } = setting
  const body = rows.slice(headers)
  const headerTexts = columnHeaders(rows, headers)
  const roles = headerTexts.map((text, c) => (c === subject ? undefined : columnRole(text, body, c)))
  const timed = headerTexts.some((text) => readLabel(text, context).features.has('firstToken'))
  const columns = shareTokens(headerTexts.map((_, c) => columnLine(setting, c, timed)))
  const platforms = platformsThatCount(setting, roles, subject)
  const spokenOf = cornerSubject(rows, headers, context) ?? setting.subject
  const given: Owner = { subjects: spokenOf ? [{ raw: spokenOf, qualifiers: {}, known: true }] : [] }
  let group: Label | undefined
  let owner: Owner = given
  return body.flatMap((cells, r): Place[] => {
    if (isGroupRow(cells) && cells.length > 2) {
      group = readLabel(textOf(cells[0]), context, cells[0]?.span)
      owner = given
      return []
    }
    if (subject !== undefined) owner = ownerOf(cells[subject], owner, setting)
    const qualifiers: Qualifiers = {
      ...scope,
      ...scopeTier(group?.qualifiers ?? {}),
      ...narrowingOf(group?.text ?? ''),
      ...rowQualifiers(cells, roles, platforms),
    }
    const row: Line = {
      index: r + headers,
      subjects: owner.subjects,
      subjectCell: owner.cell,
      labels: [],
      qualifiers,
    }
    const rowCell = owner.cell ?? cells[0]
    return cells.flatMap((cell, c): Place[] => {
      const column = columns[c]
      if (!column || c === subject || roles[c] || cell === owner.cell) return []
      const units = (label: Label) => (group ? withUnits(label, group) : label)
      const labels = column.labels.map(units)
      const whole =
        labels.length === 1
          ? labels[0]
          : units(readLabel(headerTexts[c] ?? '', context, column.labelCell?.span))
      if (!whole) return []
      return placesAt({
        row,
        column: { ...column, labels },
        cell,
        rowCell,
        columnCell: column.labelCell,
        whole,
      })
    })
  })
}

function ownerOf(cell: ViewCell | undefined, before: Owner, { context, headers, rows }: TableSetting): Owner {
  const text = textOf(cell)
  if (text === '') return before
  const isHeader = rows.slice(0, headers).some((row) => row.includes(cell ?? EMPTY))
  const subjects = cell && !isHeader && !isBlankCell(text) ? subjectsOfCell(text, context).slice(0, 1) : []
  return { subjects, ...(cell ? { cell } : {}) }
}

const EMPTY: ViewCell = { text: { text: '', pieces: [] }, span: { start: 0, end: 0 }, header: false }

/** What the headers of a column say: its labels, with units from all the columns and from around. */
function columnLine(setting: TableSetting, c: number, timed: boolean): Line {
  const { rows, headers, context } = setting
  const path = headerPath(rows, headers, c)
  const labelCell = path.at(-1)
  const text = path.map(textOf).join(' ')
  const labels = readLabels(text, context, labelCell?.span).map((label) =>
    completed(timed ? wholeTime(label) : label, setting),
  )
  return { index: c, subjects: [], labels, labelCell, qualifiers: headNarrowing(path.slice(0, -1)) }
}

/** What the headers above the last one narrow a column to: "Free" over "RPM", "Groq" over "Tokens/s". */
const headNarrowing = (heads: readonly ViewCell[]): Qualifiers =>
  Object.assign({}, ...heads.map((head) => narrowingOf(textOf(head))))

const DIRECTIONS = ['input', 'output', 'cache'] as const
const isDirected = ({ features }: Label) => DIRECTIONS.some((feature) => features.has(feature))

/** "Input ($/1M)" beside "Output": what the prices of one direction are for, those of the others are too. */
function shareTokens(columns: readonly Line[]): readonly Line[] {
  const labels = columns.flatMap((line) => line.labels)
  const perTokens = labels.find((label) => isDirected(label) && label.perTokens)?.perTokens
  if (!perTokens) return columns
  const shared = (label: Label): Label => (isDirected(label) ? { perTokens, ...label } : label)
  return columns.map((line) => ({ ...line, labels: line.labels.map(shared) }))
}

/** Beside the time to the first token, a total is the time of the whole answer. */
function wholeTime(label: Label): Label {
  const isTotal =
    /^(?:total|end-to-end|e2e|overall|whole|full|complete|gesamt|completa?|complète?)(?: (?:time|answer|response|latency))*(?:\s*\((?:s|ms)\))?$/i.test(
      label.text,
    )
  return isTotal ? { ...label, features: new Set([...label.features, 'latency' as const]) } : label
}

const scopeTier = ({ tier }: Qualifiers): Qualifiers => (tier ? { tier } : {})

function rowQualifiers(
  cells: readonly ViewCell[],
  roles: readonly (ColumnRole | undefined)[],
  platforms: boolean,
): Qualifiers {
  const found: Partial<Record<keyof Qualifiers, string>> = {}
  for (const [c, role] of roles.entries())
    if (role && (role !== 'platform' || platforms))
      Object.assign(found, roleQualifiers(role, textOf(cells[c])))
  return found
}

/**
 * A column of providers tells hosts apart where the same model has several, or where no column names models; else it
 * mostly tells makers.
 */
function platformsThatCount(
  { rows, headers }: TableSetting,
  roles: readonly (ColumnRole | undefined)[],
  subject: number | undefined,
): boolean {
  const platform = roles.indexOf('platform')
  if (platform < 0 || subject === undefined) return platform >= 0
  const body = rows.slice(headers)
  const names = body.map((row) => textOf(row[subject])).filter((text) => text !== '')
  const hosts = new Set(body.map((row) => textOf(row[platform])))
  const header = columnHeaders(rows, headers)[platform] ?? ''
  return (
    names.length < body.length ||
    (new Set(names).size < names.length && hosts.size > 1) ||
    /host|platform|cloud|gateway/i.test(header)
  )
}
