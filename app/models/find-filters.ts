import { findProperty, isBenchmark, requireProperty } from '../../lib/claims/property.ts'
import type { FigureBound, ModelDemand, ModelOrder } from '../../lib/db/queries/find-models.ts'
import { typedNumber } from '../_words/typed-number.ts'
import { type SearchParams, textParam } from '../route-params.ts'

/** What a model must have, as it stands in the address. */
export type FindFilters = Readonly<
  Record<
    | 'q'
    | 'vendor'
    | 'context'
    | 'input_price'
    | 'output_price'
    | 'property'
    | 'benchmark'
    | 'score'
    | 'licence'
    | 'released'
    | 'sort',
    string | undefined
  >
>

const BENCHMARK = /^benchmark\.[^\s/]{1,100}$/u
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

export function findFiltersOf(asked: Awaited<SearchParams>): FindFilters {
  const fitting = (text: string | undefined, pattern: RegExp) =>
    text !== undefined && pattern.test(text) ? text : undefined
  return {
    q: textParam(asked.q),
    vendor: textParam(asked.vendor),
    context: typedNumber(textParam(asked.context)),
    input_price: typedNumber(textParam(asked.input_price)),
    output_price: typedNumber(textParam(asked.output_price)),
    property: findProperty(textParam(asked.property) ?? '')?.key,
    benchmark: fitting(textParam(asked.benchmark), BENCHMARK),
    score: typedNumber(textParam(asked.score)),
    licence: textParam(asked.licence),
    released: fitting(textParam(asked.released), ISO_DATE),
    sort: textParam(asked.sort),
  }
}

/** Whether something beyond a name is asked for: then the answer is a table, not the list of all by vendor. */
export function isDemanding({ q: _, ...filters }: FindFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined)
}

/** @param scoreUnit of the benchmark that is asked for: `%` or `points`. */
export function demandOf(filters: FindFilters, scoreUnit = '%'): ModelDemand {
  const { q, vendor, licence, property, released: releasedAfter } = filters
  return { q, vendor, licence, property, releasedAfter, bounds: boundsOf(filters, scoreUnit) }
}

function boundsOf(filters: FindFilters, scoreUnit: string): FigureBound[] {
  const bound = (property: string, ends: Pick<FigureBound, 'least' | 'most'>): FigureBound => ({
    property,
    unit: isBenchmark(property) ? scoreUnit : requireProperty(property).unit,
    ...ends,
  })
  return [
    ...(filters.context ? [bound('context_window', { least: filters.context })] : []),
    ...(filters.input_price ? [bound('price.input', { most: filters.input_price })] : []),
    ...(filters.output_price ? [bound('price.output', { most: filters.output_price })] : []),
    ...(filters.benchmark && filters.score ? [bound(filters.benchmark, { least: filters.score })] : []),
  ]
}

export const ORDERS = [
  { value: 'price.input', label: 'Lowest input price', direction: 'up' },
  { value: 'price.output', label: 'Lowest output price', direction: 'up' },
  { value: 'context_window', label: 'Largest context window', direction: 'down' },
  { value: 'benchmark', label: 'Best score in the benchmark', direction: 'down' },
  { value: 'released', label: 'Newest', direction: 'down' },
] as const

export function orderOf({ sort, benchmark, property }: FindFilters): ModelOrder {
  const order = ORDERS.find(({ value }) => value === sort)
  if (order === undefined && property !== undefined) return bestFirst(property)
  if (order === undefined) return { direction: 'up' }
  return { by: order.value === 'benchmark' ? benchmark : order.value, direction: order.direction }
}

function bestFirst(property: string): ModelOrder {
  if (property === 'release_date') return { by: 'released', direction: 'down' }
  return { by: property, direction: requireProperty(property).better === 'lower' ? 'up' : 'down' }
}

/** The figures that the table shows: what models are most often chosen by, and what was asked for before them. */
export function shownProperties({ property, benchmark }: FindFilters): string[] {
  const asked = [property, benchmark].filter((each) => each !== undefined)
  return [...new Set([...asked, 'context_window', 'price.input', 'price.output'])]
}
