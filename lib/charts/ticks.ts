import type { ChartScale } from './chart-scale.ts'

const DAY_MS = 86_400_000

/** Distances of marks on a time axis that people count in: months (12 and more are years), below that days. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const
const DAY_STEPS = [1, 2, 7, 14] as const
/** Marks further apart than this stand at the beginning of months. */
const LONGEST_DAYS = 14
/** How a log axis is marked, the finest first: at which figures of every how many decades. */
const DECADE_STEPS: readonly { readonly every: number; readonly marks: readonly number[] }[] = [
  { every: 1, marks: [1, 2, 5] },
  { every: 1, marks: [1, 3] },
  ...[1, 2, 3, 6].map((every) => ({ every, marks: [1] })),
]

/** Round positions within a scale, at most so many. */
export function ticksOf({ type, domain }: ChartScale, most: number): readonly number[] {
  switch (type) {
    case 'linear':
      return linearTicks(domain, most)
    case 'log':
      return logTicks(domain, most)
    case 'utc':
      return utcTicks(domain, most)
  }
}

/** In steps: 0.35 is 6.999… times 0.05. */
const TOLERANCE = 1e-9

type Domain = ChartScale['domain']

function linearTicks([low, high]: Domain, most: number): readonly number[] {
  const rough = 10 ** Math.floor(Math.log10((high - low) / most))
  const steps = [1, 2, 5, 10, 20].map((times) => times * rough)
  return finest(steps, most, (step) => {
    const first = Math.ceil(low / step - TOLERANCE)
    // Counted in whole steps: sums of 0.1 would drift.
    return Array.from({ length: Math.floor(high / step + TOLERANCE) - first + 1 }, (_, at) =>
      Number(((first + at) * step).toPrecision(12)),
    )
  })
}

function logTicks(domain: Domain, most: number): readonly number[] {
  return finest(DECADE_STEPS, most, ({ every, marks }) => decadeTicks(domain, every, marks))
}

function decadeTicks([low, high]: Domain, every: number, marks: readonly number[]): number[] {
  const first = Math.floor(Math.log10(low) / every) * every
  const decades = Array.from(
    { length: Math.ceil((Math.log10(high) - first) / every) + 1 },
    (_, at) => first + at * every,
  )
  return decades
    .flatMap((decade) => marks.map((mark) => Number((mark * 10 ** decade).toPrecision(12))))
    .filter((position) => position >= low && position <= high)
}

function utcTicks([low, high]: Domain, most: number): readonly number[] {
  const inDays = (high - low) / DAY_MS <= most * LONGEST_DAYS
  return inDays
    ? finest(DAY_STEPS, most, (step) => dayTicks([low, high], step))
    : finest(MONTH_STEPS, most, (step) => monthTicks([low, high], step))
}

function dayTicks([low, high]: Domain, step: number): number[] {
  const first = Math.ceil(low / (step * DAY_MS))
  const count = Math.floor(high / (step * DAY_MS)) - first + 1
  return Array.from({ length: count }, (_, at) => (first + at) * step * DAY_MS)
}

function monthTicks([low, high]: Domain, step: number): number[] {
  const first = Math.floor(monthOf(low) / step)
  const months = Array.from(
    { length: Math.floor(monthOf(high) / step) - first + 1 },
    (_, at) => (first + at) * step,
  )
  return months
    .map((month) => Date.UTC(Math.floor(month / 12), month % 12))
    .filter((position) => position >= low && position <= high)
}

/** Months since the year 0. */
function monthOf(position: number): number {
  const day = new Date(position)
  return day.getUTCFullYear() * 12 + day.getUTCMonth()
}

/** The marks of the finest step that are not too many, else those of the coarsest. */
function finest<T>(
  steps: readonly T[],
  most: number,
  ticksAt: (step: T) => readonly number[],
): readonly number[] {
  let ticks: readonly number[] = []
  for (const step of steps) {
    ticks = ticksAt(step)
    if (ticks.length <= most) return ticks
  }
  return ticks
}
