import { sourceSpan } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import { figureValue } from '../figure-value.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import type { TableSurroundings } from './read-table.ts'
import type { Rows, TableShape } from './table-shape.ts'

/** A table of a product's plans: each row a plan, a column with its price a month. */
export function readPlans(
  rows: Rows,
  shape: Extract<TableShape, { kind: 'plans' }>,
  around: TableSurroundings,
  context: ExtractContext,
): Draft[] {
  const product = around.product
  if (!product) return []
  return rows.slice(shape.headers).flatMap((row, r): Draft[] => {
    const plan = row[shape.subject]
    if (!plan || plan.text.text === '') return []
    return row.flatMap((cell, c): Draft[] => {
      if (c === shape.subject) return []
      const figure = scanFigures(foldWidth(cell.text.text), context.language).find(
        ({ currency, per }) => currency !== undefined && per?.of === 'month',
      )
      if (!figure) return []
      const valueSpan = sourceSpan(cell.text, figure.start, figure.end)
      const start = plan.span.start <= valueSpan.start ? plan.span.start : valueSpan.start
      return [
        {
          ...figureValue(figure, 'price.subscription'),
          property: 'price.subscription',
          qualifiers: { plan: planName(plan.text.text) },
          modality: figure.hedge ?? 'asserted',
          valueSpan,
          hasFigure: true,
          quote: { start, end: valueSpan.end },
          evidence: [{ role: 'scope', start: plan.span.start, end: plan.span.end }],
          locator: { kind: 'table', table: around.index, row: r + shape.headers, column: c },
          ordinal: 0,
          subjectRaw: product,
        },
      ]
    })
  })
}

/** "Pro ($200)" and "ChatGPT Pro" are the plan Pro. */
export function planName(written: string): string {
  return written
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/^(?:ChatGPT|Claude|Gemini|Google AI|Grok|Cursor|Copilot)\s+/i, '')
    .replace(/\s+plan$/i, '')
    .trim()
}
