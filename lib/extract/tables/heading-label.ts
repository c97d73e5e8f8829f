import type { Feature } from '../lexicon/features.ts'
import type { Label } from './label.ts'

/** Features that by themselves say what a table's values are. */
const DECISIVE: readonly Feature[] = [
  'input',
  'output',
  'both',
  'cache',
  'cacheWrite',
  'context',
  'firstToken',
  'throughput',
  'latency',
  'cutoff',
  'parameters',
  'training',
  'requests',
  'licence',
  'released',
  'foreign',
  'subscription',
]
/** Whether a label says by itself what its values are. */
export const says = ({ benchmark, features }: Label): boolean =>
  benchmark !== undefined || features.has('price') || DECISIVE.some((feature) => features.has(feature))

/** Labels that only narrow or give a unit. */
const MERE =
  /^(?:price|value|usd|eur|cny|rmb|jpy|gbp|us\$|\$|€|¥|standard|batch|flex|priority|regular|peak|off-peak|us|eu|asia|apac|global|[$€¥]?\s?(?:\/|per)\s?.{0,16})$/i

/** A longer line above a column without a header is a sentence, not what heads it. */
const LONGEST_HEAD = 80

/** A label that says no property, under a caption or heading that says one, takes it from there. */
export function underHeading(label: Label, outer: readonly Label[]): Label {
  if (
    label.benchmark ||
    !(label.text === '' || MERE.test(label.text.trim())) ||
    DECISIVE.some((feature) => label.features.has(feature))
  )
    return label
  const heads = label.text === '' ? outer.filter((other) => other.text.length <= LONGEST_HEAD) : outer
  const head = heads.find((other) => DECISIVE.some((feature) => other.features.has(feature)))
  // a column that says something of its own has one direction, a column without a word can have both
  if (!head || head.features.has('foreign') || (head.features.has('both') && label.text !== '')) return label
  return {
    ...label,
    features: new Set([...label.features, ...head.features]),
    ...(label.seconds === undefined && head.seconds ? { seconds: head.seconds } : {}),
  }
}
