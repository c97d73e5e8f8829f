import type { ViewCell } from '../../text/view.ts'
import { type Rows, textOf } from './header-rows.ts'
import { costsByMonth, costsByTokens, namesPlan } from './plan-shape.ts'

/** A table in two: the rows of plans, and those of models; each keeps its place, with blank rows where the others stood. */
export interface PlansApart {
  readonly plans: Rows
  readonly others: Rows
}

/**
 * "ChatGPT Plus | $20/month" over "API (input) | $2.50/MTok": plans and uses of a model in one table, told apart by what their
 * prices are for. Undefined where only one kind is there.
 */
export function plansApart(rows: Rows, headers: number): PlansApart | undefined {
  const kinds = rows.map((row, r) => (r < headers ? undefined : kindOf(row)))
  if (!kinds.includes('plan') || !kinds.includes('use')) return undefined
  const without = (kind: 'plan' | 'use') => rows.map((row, r) => (kinds[r] === kind ? row.map(blank) : row))
  return { plans: without('use'), others: without('plan') }
}

function kindOf(row: readonly ViewCell[]): 'plan' | 'use' | undefined {
  const texts = row.map(textOf)
  if (texts.some(costsByTokens)) return 'use'
  return texts.some(costsByMonth) && texts.slice(0, 2).some(namesPlan) ? 'plan' : undefined
}

const blank = (cell: ViewCell): ViewCell => ({ ...cell, text: { text: '', pieces: [] } })
