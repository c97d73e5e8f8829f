import { isMakersPrice, sellerOf } from '../hosts-of-models.ts'
import type { Feature } from '../lexicon/features.ts'
import type { Label } from './label.ts'
import type { Line } from './places.ts'

const DIRECTIONS: readonly Feature[] = ['input', 'output', 'cache']
const isDirected = ({ features }: Label) => DIRECTIONS.some((feature) => features.has(feature))

/** What the columns of a table say of one another: each label as those beside it complete it. */
export const withSiblings = (columns: readonly Line[]): readonly Line[] =>
  toldApart(shareLimits(shareTokens(columns)))

const mapLabels = (columns: readonly Line[], change: (label: Label) => Label): readonly Line[] =>
  columns.map((line) => ({ ...line, labels: line.labels.map(change) }))

/** "Provider price" beside "Kestrel price": the second is of a house that sells what others make. */
function toldApart(columns: readonly Line[]): readonly Line[] {
  if (!columns.some(({ labels }) => labels.some(({ text }) => isMakersPrice(text)))) return columns
  return mapLabels(columns, (label) => {
    const platform = label.qualifiers.platform ?? sellerOf(label.text)
    return platform ? { ...label, qualifiers: { ...label.qualifiers, platform } } : label
  })
}

/** "Input ($/1M)" beside "Output": what the prices of one direction are for, those of the others are too. */
function shareTokens(columns: readonly Line[]): readonly Line[] {
  const labels = columns.flatMap((line) => line.labels)
  const perTokens = labels.find((label) => isDirected(label) && label.perTokens)?.perTokens
  return perTokens
    ? mapLabels(columns, (label) => (isDirected(label) ? { perTokens, ...label } : label))
    : columns
}

/**
 * "Output tokens" beside "Context" is a limit, too; beside prices or by itself it could be what was used. "Max tokens" is
 * what remains: the output beside a context, else the context.
 */
function shareLimits(columns: readonly Line[]): readonly Line[] {
  const labels = columns.flatMap((line) => line.labels)
  const hasContext = labels.some(({ features }) => features.has('context'))
  const hasOutput = labels.some(({ features }) => features.has('limit') && features.has('output'))
  const free: Feature = hasContext && !hasOutput ? 'output' : 'context'
  return mapLabels(columns, (label) => {
    if (isMereLimit(label)) return { ...label, features: new Set([...label.features, free]) }
    if (!hasContext) return label
    return isPricedElsewhere(label, labels)
      ? { ...label, features: new Set([...label.features, 'limit' as const, 'tokens' as const]) }
      : asLimit(label)
  })
}

/** "Input" behind "Input price" and "Context": a direction whose price stands in another column is told of tokens here. */
const isPricedElsewhere = (label: Label, labels: readonly Label[]): boolean =>
  label.features.size === 1 &&
  label.perTokens === undefined &&
  label.currency === undefined &&
  (['input', 'output'] as const).some(
    (direction) =>
      label.features.has(direction) &&
      labels.some((other) => other.features.has(direction) && other.features.has('price')),
  )

/** "Max tokens", "Token limit": of what, it leaves open. */
const isMereLimit = ({ features }: Label): boolean =>
  features.size === 2 && features.has('limit') && features.has('tokens')

/** A label of tokens of one direction as that of a limit, where it speaks of nothing else. */
export function asLimit(label: Label): Label {
  const { features } = label
  const isOne = features.has('tokens') && features.has('input') !== features.has('output')
  const isOther = label.perTokens !== undefined || NOT_LIMITS.some((feature) => features.has(feature))
  return isOne && !isOther ? { ...label, features: new Set([...features, 'limit' as const]) } : label
}

const NOT_LIMITS: readonly Feature[] = [
  'price',
  'cache',
  'throughput',
  'latency',
  'firstToken',
  'training',
  'requests',
  'foreign',
]
