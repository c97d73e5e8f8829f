const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** From here on an axis mark says "64K" rather than "64,000". */
const COMPACT_FROM = 10_000

/** The mark of an axis: "$5", "64K", "80 %"; exact figures stand elsewhere. */
export function compactFigure(figure: number, unit: string): string {
  const text = Math.abs(figure) >= COMPACT_FROM ? compact.format(figure) : plain.format(figure)
  if (unit.startsWith('USD/')) return `$${text}`
  const [currency] = /^[A-Z]{3}(?=\/)/.exec(unit) ?? []
  if (currency !== undefined) return `${currency} ${text}`
  if (unit === '%') return `${text} %`
  return unit === 's' ? `${text} s` : text
}
