import type { ViewCell } from '../../text/view.ts'
import { sourceSpan } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import { figureValue } from '../figure-value.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import type { TableSurroundings } from './read-table.ts'
import { columnHeaders, type Rows, type TableShape } from './table-shape.ts'

const PRODUCT_HEADER = /^(?:product|service|app|assistant|Produkt|Dienst|producto|produit|产品|サービス)$/i
const MONTHLY = /\b(?:month(?:ly)?|monatlich|Monat|mensual|mes|mensuel|mois)\b|月/i
const YEARLY = /\b(?:year(?:ly)?|annual(?:ly)?|jährlich|anual|annuel)\b|年/i

/** A table of plans: each row a plan of a product, its price a month in one column or two. */
export function readPlans(
  rows: Rows,
  shape: Extract<TableShape, { kind: 'plans' }>,
  around: TableSurroundings,
  context: ExtractContext,
): Draft[] {
  const width = Math.max(...rows.map((row) => row.length))
  const headers = columnHeaders(rows, shape.headers, width)
  const productColumn = headers.findIndex((text) => PRODUCT_HEADER.test(text))
  let product = productColumn < 0 ? around.product : undefined
  return rows.slice(shape.headers).flatMap((row, r): Draft[] => {
    // a product stands once, above its plans
    if (productColumn >= 0) product = row[productColumn]?.text.text || product
    const plan = row[shape.subject]
    if (!product || !plan || plan.text.text === '') return []
    const owner = product
    return row.flatMap((cell, c): Draft[] => {
      if (c === shape.subject || c === productColumn) return []
      const locator = { kind: 'table', table: around.index, row: r + shape.headers, column: c } as const
      const draft = planPrice(cell, headers[c] ?? '', plan, context)
      return draft ? [{ ...draft, locator, subjectRaw: owner }] : []
    })
  })
}

function planPrice(
  cell: ViewCell,
  header: string,
  plan: ViewCell,
  context: ExtractContext,
): Omit<Draft, 'subjectRaw' | 'locator'> | undefined {
  const [figure] = scanFigures(foldWidth(cell.text.text), context.language)
  if (!figure?.currency) return undefined
  const monthly = figure.per?.of === 'month' || (MONTHLY.test(header) && figure.per?.of !== 'year')
  if (!monthly) return undefined
  const valueSpan = sourceSpan(cell.text, figure.start, figure.end)
  return {
    ...figureValue(figure, 'price.subscription'),
    property: 'price.subscription',
    qualifiers: { plan: planName(plan.text.text), ...(YEARLY.test(header) ? { billing: 'annual' } : {}) },
    modality: figure.hedge ?? 'asserted',
    valueSpan,
    hasFigure: true,
    quote: { start: Math.min(plan.span.start, valueSpan.start), end: valueSpan.end },
    evidence: [{ role: 'scope', start: plan.span.start, end: plan.span.end }],
    ordinal: 0,
  }
}

/** "Pro ($200)" and "ChatGPT Pro" are the plan Pro. */
export function planName(written: string): string {
  return written
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/^(?:ChatGPT|Claude|Gemini|Google AI|Grok|Cursor|Copilot)\s+/i, '')
    .replace(/\s+plan$/i, '')
    .trim()
}
