import type { Qualifiers } from '../../claims/qualifier.ts'
import type { ViewCell } from '../../text/view.ts'
import { sourceSpan } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { planOfProduct, productIn } from '../lexicon/plans.ts'
import { freeFigure } from './free-price.ts'
import { columnHeaders, isGroupRow, type Rows, textOf } from './header-rows.ts'
import { billingOf, monthlyPrice, YEARLY_PLAN } from './plan-billing.ts'
import { plainName, planInCell, planName } from './plan-names.ts'
import type { PlanShape } from './plan-shape.ts'
import type { TableSurroundings } from './table-surroundings.ts'

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
  const currency = cells.flatMap(({ cell }) => moneyIn(textOf(cell), context))[0]?.currency
  return cells.flatMap((cell) => planPrices(cell, around.index, context, currency))
}

function cellsOfRows(
  rows: Rows,
  shape: Extract<PlanShape, { kind: 'plans_in_rows' }>,
  around: TableSurroundings,
): PlanCell[] {
  const headers = columnHeaders(rows, shape.headers)
  const owners = productsAcross(headers)
  let product = shape.product === undefined ? around.product : undefined
  return rows.slice(shape.headers).flatMap((row, r): PlanCell[] => {
    if (isGroupRow(row) && row.length > 2) return []
    // a product stands once, above its plans
    if (shape.product !== undefined) product = plainName(textOf(row[shape.product])) || product
    const plan = row[shape.plan]
    if (!plan || textOf(plan) === '') return []
    const named = planOfProduct(plainName(textOf(plan)))?.product
    // "Business" under "ChatGPT Plus" is of ChatGPT as well
    if (named && around.product === undefined && shape.product === undefined) product = named
    return row.flatMap((cell, c) => {
      const owner = owners ? owners[c] : (named ?? product)
      return c === shape.plan || c === shape.product || !owner
        ? []
        : [
            {
              cell,
              label: owners ? A_PRICE : (headers[c] ?? ''),
              plan,
              product: owner,
              row: r + shape.headers,
              column: c,
            },
          ]
    })
  })
}

/** "Plan | ChatGPT | Claude": the product of each column or row, where several are headed by one. */
function productsAcross(headers: readonly string[]): readonly (string | undefined)[] | undefined {
  const products = headers.map((header) => (header.length <= 24 ? productIn(header)?.product : undefined))
  return products.filter(Boolean).length > 1 ? products : undefined
}

function cellsOfColumns(rows: Rows, shape: PlanShape, around: TableSurroundings): PlanCell[] {
  const plans = rows[shape.headers - 1] ?? []
  const body = rows.slice(shape.headers)
  const owners = productsAcross(body.map((row) => textOf(row[0])))
  return body.flatMap((row, r) => {
    const product = owners ? owners[r] : around.product
    return row.flatMap((cell, c): PlanCell[] => {
      const plan = plans[c]
      return c === 0 || !product || !plan || textOf(plan) === ''
        ? []
        : [
            {
              cell,
              label: owners ? A_PRICE : textOf(row[0]),
              plan,
              product,
              row: r + shape.headers,
              column: c,
            },
          ]
    })
  })
}

/** Where products head the rows and plans the columns, what a cell costs is said by neither. */
const A_PRICE = 'price'

/** The prices of one cell: each amount of money that is for a month, or for a year where that is a round sum a month. */
function planPrices(
  place: PlanCell,
  table: number,
  context: ExtractContext,
  tableCurrency: string | undefined,
): Draft[] {
  const text = foldWidth(textOf(place.cell))
  const figures = moneyIn(text, context)
  const free = figures.length === 0 ? freeFigure(text, tableCurrency) : undefined
  const yearlyPlan = YEARLY_PLAN.test(textOf(place.plan))
  return (free ? [free] : figures).flatMap((figure, i): Draft[] => {
    const billing = billingOf(figure, place.label, text)
    const price = billing && monthlyPrice(figure, billing.sum)
    if (!price) return []
    const valueSpan = sourceSpan(place.cell.text, figure.start, figure.end)
    const yearly: Qualifiers = billing.yearly || yearlyPlan ? { billing: 'annual' } : {}
    return [
      {
        ...price,
        property: 'price.subscription',
        qualifiers: { plan: planInCell(text) ?? planName(textOf(place.plan), place.product), ...yearly },
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

const moneyIn = (text: string, { language }: ExtractContext): Figure[] =>
  scanFigures(foldWidth(text), language).filter(({ currency }) => currency !== undefined)
