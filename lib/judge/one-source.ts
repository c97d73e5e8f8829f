import type { Camp } from './camp.ts'

/** One source speaking for itself on both sides; what it reports of somebody else is not its own word. */
export function isOneSource(a: Camp, b: Camp): boolean {
  const speakers = new Set(
    [...a.statements, ...b.statements].map(
      ({ sourceId, attributedTo = '' }) => `${sourceId}|${attributedTo}`,
    ),
  )
  return speakers.size === 1
}
