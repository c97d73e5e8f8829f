import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewCell } from '../../text/view.ts'
import { isBlankCell } from './blank-cell.ts'
import type { CellSubject } from './cell-subject.ts'
import { columnRole, narrowingOf } from './column-roles.ts'
import { cornerSubject } from './corner-subject.ts'
import { withReleases } from './dated-columns.ts'
import { currencyBesideFree } from './free-price.ts'
import { columnHeaders, headerPath, isGroupRow, textOf } from './header-rows.ts'
import { joinLabels, type Label, readLabel, readLabels, withUnits } from './label.ts'
import { type Line, type Place, placesAt } from './places.ts'
import { labelColumn, rowLabels, unitsAt } from './row-labels.ts'
import { rowNames } from './row-names.ts'
import { bandNoted, platformsThatCount, rowQualifiers } from './row-narrowing.ts'
import { withSiblings } from './sibling-columns.ts'
import { subjectsOfCell } from './subject-cell.ts'
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
  const labelled = subject === undefined ? undefined : labelColumn(rows, headers, subject, context)
  const labelsOfRow = labelled && rowLabels(labelled, setting)
  const noRole = [subject, labelled?.column, labelled && unitsAt(headerTexts)]
  const roles = headerTexts.map((text, c) => (noRole.includes(c) ? undefined : columnRole(text, body, c)))
  const timed = headerTexts.some((text) => readLabel(text, context).features.has('firstToken'))
  const columns = withReleases(
    withSiblings(headerTexts.map((_, c) => columnLine(setting, c, timed))).map((line, c) => ({
      line,
      cells: body.map((row) => textOf(row[c])),
    })),
    subject,
    setting.outer,
  )
  const platforms = platformsThatCount(setting, roles, subject)
  const spokenOf = cornerSubject(rows, headers, context) ?? setting.subject
  const given: Owner = { subjects: spokenOf ? [{ raw: spokenOf, qualifiers: {}, known: true }] : [] }
  const named = subject === undefined ? undefined : rowNames(setting, subject)
  let group: Label | undefined
  let owner: Owner = given
  return body.flatMap((cells, r): Place[] => {
    if (isGroupRow(cells) && cells.length > 2) {
      group = readLabel(textOf(cells[0]), context, cells[0]?.span)
      owner = given
      return []
    }
    if (subject !== undefined) owner = ownerOf(cells[subject], owner, setting)
    const subjects = named ? owner.subjects.flatMap((one) => named(one, cells) ?? []) : owner.subjects
    const qualifiers: Qualifiers = {
      ...scope,
      ...scopeTier(group?.qualifiers ?? {}),
      ...narrowingOf(group?.text ?? ''),
      ...bandNoted(cells, roles),
      ...rowQualifiers(cells, { roles, headers: headerTexts, platforms }, subjects[0]?.raw),
    }
    const row: Line = { index: r + headers, subjects, subjectCell: owner.cell, labels: [], qualifiers }
    const told = toldByName(subjects, setting)
    const units = (label: Label) => {
      const own = told ? joinLabels(told, label) : label
      return group ? withUnits(own, group) : own
    }
    return cells.flatMap((cell, c): Place[] => {
      const column = columns[c]
      if (!column || c === subject || roles[c] || cell === owner.cell || c === labelled?.column) return []
      const labels = column.labels
        .flatMap((label) => labelsOfRow?.(row.index, c, label) ?? [label])
        .map(units)
      const several = labelled
        ? undefined
        : units(readLabel(headerTexts[c] ?? '', context, column.labelCell?.span))
      const whole = labels.length === 1 ? labels[0] : several
      const columnCell = column.labelCell
      return whole
        ? placesAt({
            row,
            column: { ...column, labels },
            cell,
            rowCell: owner.cell ?? cells[0],
            columnCell,
            whole,
          })
        : []
    })
  })
}

/** What the cell of the name says of the values of its row: "GPT-4o input". */
function toldByName([first]: readonly CellSubject[], { context }: TableSetting): Label | undefined {
  return first?.measure === undefined ? undefined : readLabel(first.measure, context)
}

function ownerOf(cell: ViewCell | undefined, before: Owner, { context, headers, rows }: TableSetting): Owner {
  const text = textOf(cell)
  if (text === '') return before
  const isHeader = rows.slice(0, headers).some((row) => row.includes(cell ?? EMPTY))
  const subjects = cell && !isHeader && !isBlankCell(text) ? subjectsOfCell(text, context) : []
  return { subjects, ...(cell ? { cell } : {}) }
}

const EMPTY: ViewCell = { text: { text: '', pieces: [] }, span: { start: 0, end: 0 }, header: false }

/** What the headers of a column say: its labels, with units from all the columns and from around. */
function columnLine(setting: TableSetting, c: number, timed: boolean): Line {
  const { rows, headers, context } = setting
  const path = headerPath(rows, headers, c)
  const labelCell = path.at(-1)
  const text = path.map(textOf).join(' ')
  const cells = rows.slice(headers).map((row) => textOf(row[c]))
  const currency = currencyBesideFree(cells, context.language)
  const labels = readLabels(text, context, labelCell?.span).map((label) => {
    const full = completed(timed ? wholeTime(label) : label, setting)
    return currency && !full.currency ? { ...full, currency } : full
  })
  return { index: c, subjects: [], labels, labelCell, qualifiers: headNarrowing(path.slice(0, -1)) }
}

/** What the headers above the last one narrow a column to: "Free" over "RPM", "Groq" over "Tokens/s". */
const headNarrowing = (heads: readonly ViewCell[]): Qualifiers =>
  Object.assign({}, ...heads.map((head) => narrowingOf(textOf(head))))

/** Beside the time to the first token, a total is the time of the whole answer. */
function wholeTime(label: Label): Label {
  const isTotal =
    /^(?:total|end-to-end|e2e|overall|whole|full|complete|gesamt|completa?|complète?)(?: (?:time|answer|response|latency))*(?:\s*\((?:s|ms)\))?$/i.test(
      label.text,
    )
  return isTotal ? { ...label, features: new Set([...label.features, 'latency' as const]) } : label
}

const scopeTier = ({ tier }: Qualifiers): Qualifiers => (tier ? { tier } : {})
