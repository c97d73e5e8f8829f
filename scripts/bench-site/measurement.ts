import { loadavg } from 'node:os'

/** One figure against its target. */
export interface Measurement {
  readonly what: string
  readonly figure: string
  readonly target: string
  readonly met: boolean
}

const WIDTHS = { what: 34, figure: 52, target: 14 }

/** One line, with the load of the machine (of the last minute), since a busy machine is slower than the site. */
export function printMeasurement({ what, figure, target, met }: Measurement): void {
  const load = (loadavg()[0] ?? 0).toFixed(1)
  console.log(
    `${what.padEnd(WIDTHS.what)} ${figure.padEnd(WIDTHS.figure)} ${target.padEnd(WIDTHS.target)} ${met ? 'met   ' : 'MISSED'} load ${load}`,
  )
}
