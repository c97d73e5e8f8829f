import type { Decimal } from '../../claims/decimal.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import { numberValue } from '../../claims/value.ts'
import type { ViewCell } from '../../text/view.ts'
import { sourceSpan } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import { figureValue } from '../figure-value.ts'
import type { Figure } from '../figures/figure.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { freeFigure } from './free-price.ts'
import { columnHeaders, isGroupRow, type Rows, textOf } from './header-rows.ts'
import type { PlanShape } from './plan-shape.ts'
import type { TableSurroundings } from './table-surroundings.ts'

const MONTHLY = /\b(?:month(?:ly)?|mo\b|monatlich|Monat|mensual|mes|mensuel|mois)\b|\/mo\b|月/i
const YEARLY = /\b(?:year(?:ly)?|annual(?:ly)?|annum|yr|jährlich|Jahr|anual|año|annuel(?:le)?|ans?)\b|年/i
const PRICE =
  /^(?:list )?(?:price|cost|pricing|preis|kosten|precio|prix|tarif|价格|費用|料金|价钱)\b|[$€£¥]|^(?:价格|費用|料金)/i

/** A cell of a table of plans with whose plan it is. */
interface PlanCell {
  readonly cell: ViewCell
  /** What the cell is headed by: "Monthly", "Billed yearly (per month)". */
  readonly label: string
  readonly plan: ViewCell
  readonly product: string
  readonly row: number
  readonly column: number
}

/** The subscription prices of a table of plans, which stand in rows or in columns. */
export function readPlans(
  rows: Rows,
  shape: PlanShape,
  around: TableSurroundings,
  context: ExtractContext,
): Draft[] {
  const cells =
    shape.kind === 'plans_in_rows' ? cellsOfRows(rows, shape, around) : cellsOfColumns(rows, shape, around)
  return cells.flatMap((cell) => planPrices(cell, around.index, context))
}

function cellsOfRows(
  rows: Rows,
  shape: Extract<PlanShape, { kind: 'plans_in_rows' }>,
  around: TableSurroundings,
): PlanCell[] {
  const headers = columnHeaders(rows, shape.headers)
  let product = shape.product === undefined ? around.product : undefined
  return rows.slice(shape.headers).flatMap((row, r): PlanCell[] => {
    if (isGroupRow(row) && row.length > 2) return []
    // a product stands once, above its plans
    if (shape.product !== undefined) product = plainName(textOf(row[shape.product])) || product
    const plan = row[shape.plan]
    const owner = product
    if (!owner || !plan || textOf(plan) === '') return []
    return row.flatMap((cell, c) =>
      c === shape.plan || c === shape.product
        ? []
        : [{ cell, label: headers[c] ?? '', plan, product: owner, row: r + shape.headers, column: c }],
    )
  })
}

function cellsOfColumns(rows: Rows, shape: PlanShape, around: TableSurroundings): PlanCell[] {
  const plans = rows[shape.headers - 1] ?? []
  const product = around.product
  if (!product) return []
  return rows.slice(shape.headers).flatMap((row, r) =>
    row.flatMap((cell, c): PlanCell[] => {
      const plan = plans[c]
      return c === 0 || !plan || textOf(plan) === ''
        ? []
        : [{ cell, label: textOf(row[0]), plan, product, row: r + shape.headers, column: c }]
    }),
  )
}

/** The prices of one cell: each amount of money that is for a month, or for a year where that is a round sum a month. */
function planPrices(place: PlanCell, table: number, context: ExtractContext): Draft[] {
  const text = foldWidth(textOf(place.cell))
  const figures = scanFigures(text, context.language).filter(({ currency }) => currency !== undefined)
  const free = figures.length === 0 ? freeFigure(text, undefined) : undefined
  return (free ? [free] : figures).flatMap((figure, i): Draft[] => {
    const billing = billingOf(figure, place.label, text)
    const price = billing && monthlyPrice(figure, billing.sum)
    if (!price) return []
    const valueSpan = sourceSpan(place.cell.text, figure.start, figure.end)
    const yearly: Qualifiers = billing.yearly ? { billing: 'annual' } : {}
    return [
      {
        ...price,
        property: 'price.subscription',
        qualifiers: { plan: planName(textOf(place.plan), place.product), ...yearly },
        modality: /(?:^|\s)(?:from|ab|desde|à partir de|から|起)\s*$/i.test(text.slice(0, figure.start))
          ? 'at_least'
          : (figure.hedge ?? 'asserted'),
        valueSpan,
        hasFigure: true,
        quote: { start: Math.min(place.plan.span.start, valueSpan.start), end: valueSpan.end },
        evidence: [{ role: 'scope', start: place.plan.span.start, end: place.plan.span.end }],
        locator: { kind: 'table', table, row: place.row, column: place.column },
        ordinal: 0,
        subjectRaw: place.product,
        ...(figures.length > 1 ? { group: `plan:${table}.${place.row}.${place.column}.${i >= 0}` } : {}),
      },
    ]
  })
}

/** Whether a price holds when billed by the year, and whether the figure is the sum of a year; undefined for other prices. */
function billingOf(
  figure: Figure,
  label: string,
  text: string,
): { yearly: boolean; sum: boolean } | undefined {
  const perSeat = /seat|user|member|licen[sc]e|Nutzer|Person|Platz|usuario|utilisateur|人|ユーザー/i.test(
    text.slice(figure.numberEnd, figure.end),
  )
  if (figure.per?.of === 'tokens' || (figure.per?.of === 'other' && !perSeat)) return undefined
  const beside = text.slice(figure.end, figure.end + 40)
  const yearly =
    YEARLY.test(label) ||
    figure.per?.of === 'year' ||
    /^[^,;]*\b(?:billed|paid) (?:annually|yearly)/i.test(beside)
  if (figure.per?.of === 'year') return { yearly: true, sum: true }
  if (figure.per?.of === 'month' || MONTHLY.test(label)) return { yearly, sum: false }
  if (figure.low.isZero()) return { yearly: false, sum: false }
  if (YEARLY.test(label))
    return { yearly: true, sum: /per (?:year|annum)|\/\s?(?:yr|year)|pro Jahr|al año|par an/i.test(label) }
  return PRICE.test(label) ? { yearly, sum: false } : undefined
}

/** A price a month; of the sum of a year only where it is a whole number of cents. */
function monthlyPrice(figure: Figure, sum: boolean): Pick<Draft, 'value' | 'unit'> | undefined {
  const { value, unit } = figureValue(figure, 'price.subscription')
  if (!sum) return { value, unit }
  const month: Decimal = figure.low.div(12)
  return month.decimalPlaces() <= 2 ? { value: numberValue(month), unit } : undefined
}

const plainName = (text: string) => text.replace(/[*†‡]|\p{Extended_Pictographic}/gu, '').trim()

/** "Pro ($200)" and "ChatGPT Pro" are the plan Pro of ChatGPT. */
function planName(written: string, product: string): string {
  const name = plainName(written)
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/\s+plan$/i, '')
    .trim()
  const own = name.toLowerCase().startsWith(`${product.toLowerCase()} `)
    ? name.slice(product.length + 1)
    : name
  return own.trim() || name
}
