const VERDICTS = {
  holds: { icon: 'corroborated', label: 'Comes out', tone: 'text-agree' },
  fails: { icon: 'contradicted', label: 'Does not come out', tone: 'text-against' },
  unknown: { icon: 'unconfirmed', label: 'Cannot be checked', tone: 'text-muted' },
} as const

/** How a comparison that a source makes stands, in words; null when there is nothing to calculate it with. */
export function calculationVerdict(holds: boolean | null) {
  return VERDICTS[holds === null ? 'unknown' : holds ? 'holds' : 'fails']
}
