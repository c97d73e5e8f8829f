import { findProperty } from '../claims/property.ts'
import type { Statement } from '../claims/statement.ts'
import { valueKey } from '../claims/value.ts'
import type { Camp } from './camp.ts'

interface Confusion {
  readonly property: string
  /** The property whose value, on the other side, stands in its place. */
  readonly takenFrom: string
  /** For a reader. */
  readonly cause: string
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
export function findCrossCause(a: Camp, b: Camp, siblings: readonly Statement[]): string | undefined {
  if (isSwapped(a, b, siblings)) return 'input and output price swapped'
  const confusion = CONFUSIONS.find(
    ({ property, takenFrom }) =>
      property === a.property && (gives(b, takenFrom, a, siblings) || gives(a, takenFrom, b, siblings)),
  )
  return confusion?.cause ?? shiftedColumn(a, b, siblings)
}

/** Each side's value is the other side's value of the twin property. */
function isSwapped(a: Camp, b: Camp, siblings: readonly Statement[]): boolean {
  const twin = SWAPS.get(a.property)
  return twin !== undefined && gives(b, twin, a, siblings) && gives(a, twin, b, siblings)
}

/** Some source of `speaker` gives the value of `camp` for `property`. */
function gives(speaker: Camp, property: string, camp: Camp, siblings: readonly Statement[]): boolean {
  const key = valueKey(camp.value)
  return siblings.some(
    (other) =>
      other.property === property &&
      other.unit === camp.unit &&
      speaker.sourceIds.has(other.sourceId) &&
      valueKey(other.value) === key,
  )
}

/** One benchmark's score standing under another: the other side gives it for a neighbour. Round scores prove nothing. */
function shiftedColumn(a: Camp, b: Camp, siblings: readonly Statement[]): string | undefined {
  if (findProperty(a.property)?.group !== 'benchmarks') return undefined
  const telling = (camp: Camp) => camp.value.kind === 'number' && camp.value.number.includes('.')
  const neighbour = (speaker: Camp, camp: Camp) =>
    telling(camp) &&
    siblings.some(
      (other) =>
        other.property !== a.property &&
        other.property.startsWith('benchmark.') &&
        gives(speaker, other.property, camp, [other]),
    )
  return neighbour(b, a) || neighbour(a, b) ? 'a column shifted: the figure of another benchmark' : undefined
}
