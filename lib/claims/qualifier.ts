import { z } from 'zod'

export interface QualifierKind {
  readonly key: string
  /** What a person reads before the value. */
  readonly label: string
  /**
   * `separates`: two claims that differ here speak of different facts, and a silent side is held against each.
   * `narrows`: compared only where both sides give it.
   */
  readonly force: 'separates' | 'narrows'
  /** Part of how a benchmark was run: a silent side is never a contradiction. */
  readonly protocol?: boolean
  /** What silence means, where it means something. */
  readonly assumed?: string
}

/** The closed list of qualifiers, in the order of the canonical form of a scope. */
export const QUALIFIERS = [
  { key: 'tier', label: 'Tier', force: 'separates' },
  { key: 'context', label: 'Context', force: 'separates' },
  { key: 'plan', label: 'Plan', force: 'separates' },
  { key: 'platform', label: 'Platform', force: 'separates' },
  { key: 'effort', label: 'Reasoning effort', force: 'separates', protocol: true },
  { key: 'tools', label: 'Tools', force: 'separates', protocol: true },
  { key: 'version', label: 'Version', force: 'narrows' },
  { key: 'training', label: 'Training', force: 'narrows' },
  { key: 'quantization', label: 'Quantization', force: 'narrows' },
  { key: 'region', label: 'Region', force: 'narrows' },
  { key: 'rate_of', label: 'Rate of', force: 'narrows', assumed: 'text' },
  { key: 'cache_ttl', label: 'Cache lifetime', force: 'narrows' },
  { key: 'billing', label: 'Billing', force: 'narrows', assumed: 'monthly' },
  { key: 'event', label: 'Event', force: 'narrows' },
  { key: 'metric', label: 'Metric', force: 'narrows', protocol: true },
  { key: 'shots', label: 'Shots', force: 'narrows', protocol: true },
  { key: 'attempts', label: 'Attempts', force: 'narrows', protocol: true },
  { key: 'harness', label: 'Harness', force: 'narrows', protocol: true },
  { key: 'load', label: 'Load', force: 'narrows' },
] as const satisfies readonly QualifierKind[]

export type QualifierKey = (typeof QUALIFIERS)[number]['key']
export const QualifierKey = z.enum(QUALIFIERS.map((kind) => kind.key))

/** What narrows a statement: values of the closed keys; empty when nothing does. */
export const Qualifiers = z.partialRecord(QualifierKey, z.string().min(1))
export type Qualifiers = Readonly<Partial<Record<QualifierKey, string>>>

/** "200K", "200k tokens" and "200,000" are one word; case, spaces and separators do not matter. */
export function qualifierWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d+(?:\.\d+)?)\s*([km])\b/g, (_, figure: string, suffix: string) =>
      String(Math.round(Number(figure) * (suffix === 'k' ? 1e3 : 1e6))),
    )
    .replace(/tokens?|[\s,_-]+/g, '')
}

/**
 * A scope in canonical form, as one text: the given keys in the order of {@link QUALIFIERS}, each value as its
 * {@link qualifierWord}; `""` when nothing qualifies. Equal scopes have equal keys.
 */
export function scopeKey(qualifiers: Qualifiers): string {
  return QUALIFIERS.flatMap(({ key }) => {
    const value = qualifiers[key]
    return value === undefined ? [] : [`${key}=${qualifierWord(value)}`]
  }).join(';')
}
