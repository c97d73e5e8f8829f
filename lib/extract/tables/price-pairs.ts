import { LINE_BREAK } from '../../text/physical-lines.ts'
import type { Figure } from '../figures/figure.ts'
import type { CellReading } from './cell-reading.ts'
import type { CellValue } from './cell-value.ts'
import { localFeatures } from './counting-figures.ts'
import { moneyQualifiers } from './money-words.ts'
import { plainValue } from './plain-value.ts'

/** What stands between the two prices of a pair; after a comma or "and" the second could be anything. */
const BETWEEN = /^\s*[/／|·+&]\s*$|^$/

/** A label of token prices; one that names a direction, or another service, has no room for a pair. */
type Room = 'said' | 'usual' | undefined

/**
 * "$5 / $25" in one cell: the input price, then the output price, as price lists write them. A cell with several lines
 * has a pair in each, with what that line says of it ("$2 / $12 (≤200K)"). Undefined where it is no such cell.
 */
export function pricePairs(reading: CellReading): CellValue[] | undefined {
  const room = roomFor(reading)
  if (!room) return undefined
  const pairs = linesOf(reading).map((line) => pairOf(line, reading, room))
  return pairs.length > 0 && pairs.every((pair) => pair !== undefined) ? pairs.flat() : undefined
}

function roomFor({ label, context }: CellReading): Room {
  const { features } = label
  const has = { input: features.has('input'), output: features.has('output') }
  if (features.has('both') || (has.input && has.output)) return 'said'
  const isPriced = features.has('price') && (label.perTokens ?? context.perTokens) !== undefined
  const isOther = has.input || has.output || NO_PAIR.some((feature) => features.has(feature))
  return isPriced && !isOther ? 'usual' : undefined
}

const NO_PAIR = ['cache', 'cacheWrite', 'cacheMiss', 'training', 'subscription', 'foreign'] as const

interface Line {
  readonly figures: readonly Figure[]
  readonly from: number
  readonly to: number
}

/** The lines of a cell that hold figures. */
function linesOf({ text, figures }: CellReading): Line[] {
  const lines: Line[] = []
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf(LINE_BREAK, from)
    if (to < 0) to = text.length
    const own = figures.filter(({ start }) => start >= from && start < to)
    if (own.length > 0) lines.push({ figures: own, from, to })
  }
  return lines
}

function pairOf(
  { figures, to }: Line,
  reading: CellReading,
  room: 'said' | 'usual',
): CellValue[] | undefined {
  const { text } = reading
  const money = figures.filter((figure) => figure.currency || (figure.unit === undefined && !figure.scaled))
  const [input, output] = money
  if (!input || !output || money.length !== 2 || figures[0] !== input || figures[1] !== output)
    return undefined
  const between = text.slice(input.end, output.start)
  // a label that says "input / output" needs no sign; by custom alone a pair does, and output is never the cheaper
  if (room === 'usual' && !(BETWEEN.test(between) && input.currency && input.low.lte(output.low)))
    return undefined
  if (localFeatures(text, reading.figures, reading.figures.indexOf(input)).size > 0) return undefined
  const said = moneyQualifiers(text.slice(output.end, to))
  if (figures.length > 2 && said.context === undefined) return undefined
  return [input, output].map((figure, i) => {
    const value = plainValue(figure, i === 0 ? 'price.input' : 'price.output', reading)
    return { ...value, qualifiers: { ...value.qualifiers, ...said } }
  })
}
