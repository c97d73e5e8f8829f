/** A comma parts thousands where three digits follow it each time, as in 1,050,000; else it is what a point is elsewhere. */
const THOUSANDS = /^\D*\d{1,3}(?:,\d{3})+(?!\d)/

const TYPED = /^\$?\s*(\d{1,15}(?:\.\d{1,9})?)\s*([km]?)\s*%?$/i
const STEPS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 }

/** "200,000", "200K", "$2.50", "2,50" and "85 %" as people type them; undefined when it is no number from 0 on. */
export function typedNumber(text: string | undefined): string | undefined {
  const [, figure, step = ''] = TYPED.exec(withPoint(text ?? '')) ?? []
  if (figure === undefined) return undefined
  const times = STEPS[step.toLowerCase()]
  return times === undefined ? figure : String(Math.round(Number(figure) * times))
}

function withPoint(text: string): string {
  return THOUSANDS.test(text) ? text.replaceAll(',', '') : text.replace(',', '.')
}
