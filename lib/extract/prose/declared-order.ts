import { perText } from '../../claims/per-text.ts'
import { type Direction, directionCues } from '../lexicon/price-directions.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** What stands between the words of an order: "input / cached / output", "entrada y salida". */
const JOINT =
  /^\s*(?:tokens?|price|prices|costs?|rates?)?\s*(?:[/,|·、,，;&+:]|(?:and|und|y|et)(?=\s)|和)\s*(?:and\s|then\s)?$/i

/** The rows of directions that a text lists with nothing but joints between them. */
const ordersIn = perText((text: string): readonly (readonly Direction[])[] => {
  const orders: Direction[][] = []
  let end = -1
  for (const cue of directionCues(text, 0, text.length)) {
    const order = orders.at(-1)
    if (order && JOINT.test(text.slice(end, cue.start))) order.push(cue.direction)
    else orders.push([cue.direction])
    end = cue.end
  }
  return orders
})

const LONGEST_ASIDE = 60

/**
 * The order in which the words around say that prices come: "per 1M tokens (input / cached / output): X $2 / $0.50 / $8",
 * "$2 / $8 (output/input)". The sentence itself, then what it hangs on.
 */
export function declaredOrder(
  { text, start, end }: Sentence,
  row: Range,
  count: number,
  { label, stem, headings = [] }: Carried,
): readonly Direction[] | undefined {
  const fits = (order: readonly Direction[]) =>
    order.length === count && new Set(order).size === count && !order.includes('both')
  const behind = /^\s*[(（]([^()（）\d$€¥]+)[)）]/.exec(
    text.slice(row.end, Math.min(end, row.end + LONGEST_ASIDE)),
  )?.[1]
  const above = [label, stem?.text, headings[0]].filter((words) => words !== undefined)
  for (const words of [behind, text.slice(start, row.start), ...above]) {
    const order = words && /\S\s*[/|,·、和]|\band\b/.test(words) ? ordersIn(words).findLast(fits) : undefined
    if (order) return order
  }
  return undefined
}
