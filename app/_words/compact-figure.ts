import { readerFormats } from './reader-formats.ts'

/** From here on an axis mark says "64K" rather than "64,000". */
const COMPACT_FROM = 10_000
const STEPS = [
  { from: 1e12, sign: 'T' },
  { from: 1e9, sign: 'B' },
  { from: 1e6, sign: 'M' },
  { from: 1e3, sign: 'K' },
] as const
const SIGNIFICANT = 3

/** The mark of an axis: "$5", "64K", "80 %"; exact figures stand elsewhere. */
export function compactFigure(figure: number, unit: string): string {
  const [currency] = /^[A-Z]{3}(?=\/)/.exec(unit) ?? []
  if (currency !== undefined) return readerFormats().money(significant(figure), currency)
  const text = compactNumber(figure)
  if (unit === '%') return `${text} %`
  return unit === 's' ? `${text} s` : text
}

function significant(figure: number): string {
  return String(Number(figure.toPrecision(SIGNIFICANT)))
}

function compactNumber(figure: number): string {
  const { number } = readerFormats()
  const rounded = (part: number) => number(significant(part))
  const size = Math.abs(figure)
  const step = size < COMPACT_FROM ? undefined : STEPS.find(({ from }) => size >= from)
  return step === undefined ? rounded(figure) : rounded(figure / step.from) + step.sign
}
