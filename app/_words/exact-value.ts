import type { Value } from '../../lib/claims/value.ts'

/** A value to its last digit in its canonical unit, for the title of what is shown: "0.125 USD/1M tokens". */
export function exactValue({ value, unit }: { value: Value; unit: string }): string {
  switch (value.kind) {
    case 'number':
      return `${value.number} ${unit}`
    case 'range':
      return `${value.low} to ${value.high} ${unit}`
    case 'date':
      return value.date
    case 'date_range':
      return `${value.low} to ${value.high}`
    case 'text':
      return value.text
    case 'none':
      return 'no figure'
  }
}
