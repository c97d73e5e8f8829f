import type { TopicRow } from '../../lib/db/topic-row.ts'
import { compactFigure } from './compact-figure.ts'
import { dayRangeText } from './day-text.ts'
import { readerValue } from './reader-formats.ts'

/** How far the claimed values of a fact lie apart, in short: "$5 to $60"; undefined where all say the same. */
export function spreadText({
  low,
  high,
  unit,
}: {
  low: string
  high: string
  unit: string
}): string | undefined {
  if (low === high) return undefined
  if (unit === 'date') return dayRangeText(low, high)
  const [from, to] = [Number(low), Number(high)]
  if (Number.isNaN(from) || Number.isNaN(to) || from === to) return undefined
  if (/^[A-Z]{3}\//.test(unit)) return readerValue({ kind: 'range', low, high }, unit).replace(/ per .*$/, '')
  return `${compactFigure(from, unit)} to ${compactFigure(to, unit)}`
}

/** The spread of a topic's values under the condition of the best one. */
export function spreadOfTopic({ low, high, best }: TopicRow): string | undefined {
  return low === null || high === null || best === null
    ? undefined
    : spreadText({ low, high, unit: best.unit })
}
