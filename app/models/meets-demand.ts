import { Decimal } from '../../lib/claims/decimal.ts'
import type { FigureBound, FoundFigure, FoundModel } from '../../lib/db/queries/find-models.ts'

/**
 * Whether a model meets all bounds: by what is best supported and undisputed (`yes`), only if one side of a contradiction
 * is right (`perhaps`, with the properties that it hangs on), or by nothing that anybody claims (`no`).
 */
export type Meeting =
  | { readonly kind: 'yes' }
  | { readonly kind: 'perhaps'; readonly properties: readonly string[] }
  | { readonly kind: 'no' }

export function meetsDemand(model: FoundModel, bounds: readonly FigureBound[]): Meeting {
  const answers = bounds.map((bound) => ({
    property: bound.property,
    answer: meetsBound(
      model.figures.find(({ property }) => property === bound.property),
      bound,
    ),
  }))
  if (answers.some(({ answer }) => answer === 'no')) return { kind: 'no' }
  const open = answers.filter(({ answer }) => answer === 'perhaps').map(({ property }) => property)
  return open.length === 0 ? { kind: 'yes' } : { kind: 'perhaps', properties: open }
}

function meetsBound(figure: FoundFigure | undefined, bound: FigureBound): Meeting['kind'] {
  if (figure === undefined) return 'no'
  const { value } = figure.best
  const stated =
    value.kind === 'number' ? [value.number] : value.kind === 'range' ? [value.low, value.high] : []
  const claimed = figure.raisedCount > 0 ? [figure.low, figure.high].filter((each) => each !== null) : []
  const answers = [...stated, ...claimed].map((number) => lies(number, bound))
  if (answers.length === 0 || answers.every((within) => !within)) return 'no'
  return answers.every((within) => within) ? 'yes' : 'perhaps'
}

/** The claimed figure with which a contested one would meet its bound: the best supported one, else the end that does. */
export function figureThatMeets({ best, low, high }: FoundFigure, bound: FigureBound): string | undefined {
  const { value } = best
  const claimed = [value.kind === 'number' ? value.number : null, bound.least === undefined ? low : high]
  return claimed.find((number) => number !== null && lies(number, bound)) ?? undefined
}

function lies(number: string, { least, most }: FigureBound): boolean {
  const figure = new Decimal(number)
  return (least === undefined || figure.gte(least)) && (most === undefined || figure.lte(most))
}
