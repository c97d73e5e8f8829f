/** How values of a property compare; the judge keeps the tolerances per rule. */
export type ComparisonRule = 'money' | 'capacity' | 'quantity' | 'score' | 'date' | 'text'

export type PropertyGroup = 'prices' | 'limits' | 'size' | 'benchmarks' | 'speed' | 'dates' | 'terms'

export interface Property {
  readonly key: string
  /** What a person reads: "Input price". */
  readonly label: string
  readonly group: PropertyGroup
  /** Canonical unit code; for money in another currency the code replaces `USD`. */
  readonly unit: string
  readonly rule: ComparisonRule
  /** Which way is better for someone choosing a model, where one is. */
  readonly better?: 'lower' | 'higher'
  /** One sentence for the glossary. */
  readonly definition: string
}

const TOKEN_PRICE = { group: 'prices', unit: 'USD/1M tokens', rule: 'money', better: 'lower' } as const

/** The closed list of properties that are not benchmarks. The keys are the claim vocabulary's. */
export const PROPERTIES: readonly Property[] = [
  {
    key: 'price.input',
    label: 'Input price',
    ...TOKEN_PRICE,
    definition: 'What a million tokens sent to the model cost.',
  },
  {
    key: 'price.output',
    label: 'Output price',
    ...TOKEN_PRICE,
    definition: 'What a million tokens written by the model cost.',
  },
  {
    key: 'price.cached_input',
    label: 'Cached input price',
    ...TOKEN_PRICE,
    definition: 'What a million input tokens cost when they are read from a prompt cache.',
  },
  {
    key: 'price.cache_write',
    label: 'Cache write price',
    ...TOKEN_PRICE,
    definition: 'What it costs to put a million input tokens into a prompt cache.',
  },
  {
    key: 'price.token',
    label: 'Token price',
    ...TOKEN_PRICE,
    definition: 'One price per million tokens, given without saying whether for input or output.',
  },
  {
    key: 'price.subscription',
    label: 'Subscription',
    group: 'prices',
    unit: 'USD/month',
    rule: 'money',
    better: 'lower',
    definition: 'What a plan of the product costs each month.',
  },
  {
    key: 'context_window',
    label: 'Context window',
    group: 'limits',
    unit: 'tokens',
    rule: 'capacity',
    better: 'higher',
    definition: 'How many tokens the model can take into account at once, input and output together.',
  },
  {
    key: 'max_input',
    label: 'Maximum input',
    group: 'limits',
    unit: 'tokens',
    rule: 'capacity',
    better: 'higher',
    definition: 'How many tokens one request may send.',
  },
  {
    key: 'max_output',
    label: 'Maximum output',
    group: 'limits',
    unit: 'tokens',
    rule: 'capacity',
    better: 'higher',
    definition: 'How many tokens one answer may have.',
  },
  {
    key: 'rate_limit.requests',
    label: 'Request limit',
    group: 'limits',
    unit: 'requests/min',
    rule: 'quantity',
    better: 'higher',
    definition: 'How many requests a minute are allowed.',
  },
  {
    key: 'parameters.total',
    label: 'Parameters',
    group: 'size',
    unit: 'parameters',
    rule: 'quantity',
    definition: 'How many weights the model has in all.',
  },
  {
    key: 'parameters.active',
    label: 'Active parameters',
    group: 'size',
    unit: 'parameters',
    rule: 'quantity',
    definition: 'How many weights work on each token, in a mixture of experts.',
  },
  {
    key: 'training_tokens',
    label: 'Training tokens',
    group: 'size',
    unit: 'tokens',
    rule: 'quantity',
    definition: 'How many tokens the model was trained on.',
  },
  {
    key: 'latency.first_token',
    label: 'Time to first token',
    group: 'speed',
    unit: 's',
    rule: 'quantity',
    better: 'lower',
    definition: 'How long it takes until the first token of an answer arrives.',
  },
  {
    key: 'latency.response',
    label: 'Response time',
    group: 'speed',
    unit: 's',
    rule: 'quantity',
    better: 'lower',
    definition: 'How long a whole answer takes.',
  },
  {
    key: 'throughput.output',
    label: 'Output speed',
    group: 'speed',
    unit: 'tokens/s',
    rule: 'quantity',
    better: 'higher',
    definition: 'How many tokens a second the model writes.',
  },
  {
    key: 'release_date',
    label: 'Release date',
    group: 'dates',
    unit: 'date',
    rule: 'date',
    definition: 'When the model was released.',
  },
  {
    key: 'knowledge_cutoff',
    label: 'Knowledge cutoff',
    group: 'dates',
    unit: 'date',
    rule: 'date',
    definition: 'Up to when the model’s training data reaches.',
  },
  {
    key: 'license',
    label: 'Licence',
    group: 'terms',
    unit: 'text',
    rule: 'text',
    definition: 'Under which licence the model may be used.',
  },
]

const byKey = new Map(PROPERTIES.map((property) => [property.key, property]))
const BENCHMARK = /^benchmark\.[^\s/]+$/u

/**
 * Looks a property key up. Any `benchmark.<slug>` is a property; its label is made from the slug and its unit
 * defaults to `%` (the registry of benchmarks knows better names and scales). Undefined for an unknown key.
 */
export function findProperty(key: string): Property | undefined {
  const known = byKey.get(key)
  if (known) return known
  if (!BENCHMARK.test(key)) return undefined
  return {
    key,
    label: key.slice('benchmark.'.length),
    group: 'benchmarks',
    unit: '%',
    rule: 'score',
    better: 'higher',
    definition: 'A score in a benchmark, as the source reports it.',
  }
}

/** Like {@link findProperty}; throws a RangeError that names the key when it is in no list. */
export function requireProperty(key: string): Property {
  const property = findProperty(key)
  if (!property)
    throw new RangeError(
      `Unknown property "${key}"; expected one of ${[...byKey.keys()].join(', ')} or benchmark.<slug>`,
    )
  return property
}

export function isBenchmark(key: string): boolean {
  return BENCHMARK.test(key)
}
