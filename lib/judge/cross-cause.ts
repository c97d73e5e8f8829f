import { findProperty, isBenchmark } from '../claims/property.ts'
import type { Camp } from './camp.ts'
import type { Siblings } from './siblings.ts'

interface Confusion {
  readonly property: string
  /** The property whose value, on the other side, stands in its place. */
  readonly takenFrom: string
  /** For a reader. */
  readonly cause: string
  /** A way of speaking and no mistake: the values do not contradict each other. */
  readonly isDefinition?: boolean
}

/** Columns that are taken for one another. */
const CONFUSIONS: readonly Confusion[] = [
  { property: 'price.input', takenFrom: 'price.cached_input', cause: 'the cached price in the input column' },
  {
    property: 'price.output',
    takenFrom: 'price.cached_input',
    cause: 'the cached price in the output column',
  },
  {
    property: 'price.cached_input',
    takenFrom: 'price.input',
    cause: 'the input price in the column for cached input',
  },
  {
    property: 'price.cached_input',
    takenFrom: 'price.output',
    cause: 'the output price in the column for cached input',
  },
  {
    property: 'price.cache_write',
    takenFrom: 'price.cached_input',
    cause: 'the price of cache reads given for writes',
  },
  {
    property: 'context_window',
    takenFrom: 'max_input',
    cause: 'the largest input given as the whole context',
    isDefinition: true,
  },
  { property: 'context_window', takenFrom: 'max_output', cause: 'the output limit in the context column' },
  { property: 'max_output', takenFrom: 'context_window', cause: 'the context window given as output limit' },
  { property: 'max_input', takenFrom: 'context_window', cause: 'the context window given as largest input' },
  {
    property: 'parameters.total',
    takenFrom: 'parameters.active',
    cause: 'the active parameters given as total',
  },
  {
    property: 'parameters.active',
    takenFrom: 'parameters.total',
    cause: 'the total parameters given as active',
  },
  {
    property: 'release_date',
    takenFrom: 'knowledge_cutoff',
    cause: 'the knowledge cutoff given as release date',
  },
  {
    property: 'knowledge_cutoff',
    takenFrom: 'release_date',
    cause: 'the release date given as knowledge cutoff',
  },
]

const SWAPS: ReadonlyMap<string, string> = new Map([
  ['price.input', 'price.output'],
  ['price.output', 'price.input'],
])

/**
 * Why one side may be wrong, from what the other side says of the model's other properties: input and output swapped,
 * or a neighbouring column. Undefined when nothing fits.
 */
export function findCrossCause(a: Camp, b: Camp, siblings: Siblings): string | undefined {
  if (isSwapped(a, b, siblings)) return 'input and output price swapped'
  return findConfusion(a, b, siblings)?.cause ?? shiftedColumn(a, b, siblings)
}

/** The other property that one side means, where people call both by one name; undefined when there is none. */
export function findOtherDefinition(a: Camp, b: Camp, siblings: Siblings): string | undefined {
  const confusion = findConfusion(a, b, siblings)
  if (confusion?.isDefinition) return confusion.cause
  return a.property === 'max_input' && restatesWindow(larger(a, b), siblings)
    ? 'the context window given as largest input'
    : undefined
}

/** "Inputs up to 1M tokens" beside a window of 1M: the larger limit is the window over again. */
function restatesWindow(camp: Camp, siblings: Siblings): boolean {
  return siblings.allGive(camp, 'context_window')
}

function larger(a: Camp, b: Camp): Camp {
  return a.interval && b.interval && a.interval.low.gt(b.interval.low) ? a : b
}

/** Each side's value is the other side's value of the twin property. */
function isSwapped(a: Camp, b: Camp, siblings: Siblings): boolean {
  const twin = SWAPS.get(a.property)
  if (twin === undefined) return false
  return siblings.propertiesGiven(b, a).has(twin) && siblings.propertiesGiven(a, b).has(twin)
}

function findConfusion(a: Camp, b: Camp, siblings: Siblings): Confusion | undefined {
  const given = new Set([...siblings.propertiesGiven(b, a), ...siblings.propertiesGiven(a, b)])
  return CONFUSIONS.find(({ property, takenFrom }) => property === a.property && given.has(takenFrom))
}

/** One benchmark's score standing under another: the other side gives it for a neighbour. Round scores prove nothing. */
function shiftedColumn(a: Camp, b: Camp, siblings: Siblings): string | undefined {
  if (findProperty(a.property)?.group !== 'benchmarks') return undefined
  const standsElsewhere = (speaker: Camp, camp: Camp) =>
    camp.value.kind === 'number' &&
    camp.value.number.includes('.') &&
    [...siblings.propertiesGiven(speaker, camp)].some((key) => key !== a.property && isBenchmark(key))
  const isShifted = standsElsewhere(b, a) || standsElsewhere(a, b)
  return isShifted ? 'a column shifted: the figure of another benchmark' : undefined
}
