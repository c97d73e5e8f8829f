import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewCell } from '../../text/view.ts'
import type { CellSubject } from './cell-subject.ts'
import { narrowingOf } from './column-roles.ts'
import { governed } from './governing-label.ts'
import { LABEL_HEADER } from './header-kinds.ts'
import { textOf } from './header-rows.ts'
import { type Label, readLabel, readLabels, withUnits } from './label.ts'
import { withLegend } from './legend.ts'
import type { Line } from './places.ts'
import { type ColumnRole, roleQualifiers } from './role-qualifiers.ts'
import { asLimit } from './sibling-columns.ts'
import { outerLabel, type TableSetting, withBenchmark } from './table-setting.ts'

/** The columns before the values, which say what each row measures. */
export interface Leading {
  readonly setting: TableSetting
  /** First column of values. */
  readonly first: number
  readonly roles: readonly (ColumnRole | undefined)[]
  readonly headers: readonly string[]
  /** A row gives a context: "Output tokens" beside it is a limit, too. */
  readonly limits: boolean
  /** Nothing but the row and the words above says what is measured. */
  readonly alone: boolean
}

/** A row that measures, and its label as one where its parts do not match its cells. */
export interface MeasuringRow {
  readonly line: Line
  readonly whole: Label
}

/** What a row's leading cells say: its label, what narrows it, and, beside a one-model table, a name of its own. */
export function rowLine(
  { setting, first, roles, headers, limits, alone }: Leading,
  cells: readonly ViewCell[],
  index: number,
  group: Label | undefined,
): MeasuringRow | undefined {
  const { context, outer } = setting
  const labelCell = labelCellOf(cells.slice(0, first), roles, headers)
  if (!labelCell) return undefined
  const around = group ? [group, ...outer] : outer
  const units = (label: Label) => around.reduce((full, other) => withUnits(full, other), label)
  const full = (label: Label) => {
    const told = withBenchmark(withLegend(named(label), setting.prose, context), setting)
    const meant = governed(told, setting.governing)
    return limits ? asLimit(meant) : meant
  }
  const named = (label: Label) =>
    namedByGroup(alone ? outerLabel(label, around) : units(label), group, context)
  const whole = full(readLabel(textOf(labelCell), context, labelCell.span))
  const qualifiers: Partial<Record<keyof Qualifiers, string>> = {
    ...(group?.qualifiers.tier ? { tier: group.qualifiers.tier } : {}),
    // "Long prompts (> 200K tokens)" over a row of prices
    ...(group?.qualifiers.context ? { context: group.qualifiers.context } : {}),
    ...narrowingOf(group?.text ?? ''),
  }
  for (const [c, role] of roles.entries())
    if (role && cells[c] !== labelCell) Object.assign(qualifiers, roleQualifiers(role, textOf(cells[c])))
  const labels = readLabels(textOf(labelCell), context, labelCell.span).map(full)
  return {
    line: {
      index,
      subjects: ownSubject(labelCell, context),
      subjectCell: labelCell,
      labels,
      labelCell,
      qualifiers,
    },
    whole,
  }
}

/** A row about another model than its table: "MRCR v2 at 1M (GPT-5.4)". */
function ownSubject(labelCell: ViewCell, { names }: TableSetting['context']): CellSubject[] {
  const named = names.scan(textOf(labelCell)).find((name) => name.kind === 'model' && !name.short)
  return named ? [{ raw: named.raw, qualifiers: {}, known: true }] : []
}

/** The cell that says what a row measures, among a category, a metric and a number of shots beside it. */
function labelCellOf(
  cells: readonly ViewCell[],
  roles: readonly (ColumnRole | undefined)[],
  headers: readonly string[],
): ViewCell | undefined {
  const named = cells.find(
    (cell, c) => textOf(cell) !== '' && LABEL_HEADER.test(headers[c] ?? '') && roles[c] !== 'metric',
  )
  const free = cells.filter((_, c) => !roles[c])
  return (
    named ??
    free.findLast((cell) => /\p{L}{2}/u.test(textOf(cell))) ??
    free.findLast((cell) => textOf(cell) !== '') ??
    cells.findLast((cell) => textOf(cell) !== '')
  )
}

/** Ways to run a benchmark: a row of them stands for the benchmark above. */
const PROTOCOL = /\b(?:tools?|agentless|pass@\d+|shots?|trials?|attempts?|thinking|text only)\b|工具|思考/i

/** "Overall" under "Vision Evals" is the score of that evaluation. */
function namedByGroup(label: Label, group: Label | undefined, context: TableSetting['context']): Label {
  if (group?.benchmark && !label.benchmark && PROTOCOL.test(label.text))
    return { ...label, benchmark: group.benchmark }
  if (!group || !/^(?:overall|average|avg\.?|total|score)(?:\s+score)?$/i.test(label.text)) return label
  const name =
    group.benchmark ?? /^.{0,40}?(?:Evals?|Benchmarks?|Bench|Tests?|Suite|Arena)/.exec(group.text)?.[0]
  return name ? { ...label, benchmark: context.benchmarks.slugOf(name) } : label
}
