import { isBenchmark } from '../../claims/property.ts'
import { AT_MOST_RULES } from './at-most-rules.ts'

interface Reach {
  /** The property whose topic the findings belong to. */
  readonly owner: string
  /** What the rule looks at. */
  readonly reads: readonly string[]
}

/** What each rule across properties looks at; each owner has one rule. Scores are held against the context window. */
const REACHES: readonly Reach[] = [
  { owner: 'price.token', reads: ['price.token', 'price.input', 'price.output'] },
  ...AT_MOST_RULES.map(({ lesser, greater }) => ({ owner: lesser, reads: [lesser, greater] })),
]
const WINDOW = 'context_window'

/**
 * What must be looked at again across the properties of a model after some of them changed: the properties whose
 * findings may be others now (`owners`), and all that decides about them. `lengths` are the model's benchmarks with
 * scores at a stated length of input, which the window decides about.
 */
export function reachOf(
  touched: readonly string[],
  lengths: readonly string[],
): { readonly owners: ReadonlySet<string>; readonly reads: ReadonlySet<string> } {
  const reaches = [
    ...REACHES.filter(({ reads }) => reads.some((property) => touched.includes(property))),
    ...[...touched.filter(isBenchmark), ...(touched.includes(WINDOW) ? lengths : [])].map((owner) => ({
      owner,
      reads: [owner, WINDOW],
    })),
  ]
  return {
    owners: new Set(reaches.map(({ owner }) => owner)),
    reads: new Set(reaches.flatMap(({ reads }) => reads)),
  }
}
