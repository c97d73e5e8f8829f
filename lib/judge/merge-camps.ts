import { unlistedOf } from './ballot.ts'
import type { Camp } from './camp.ts'
import { compareText } from './canonical-order.ts'

/** Camps of one value as one, told in the words of the firmest and most frequent. Throws when there is none. */
export function mergeCamps(camps: readonly Camp[]): Camp {
  const [first, ...others] = camps.toSorted(byFirmness)
  if (!first) throw new RangeError('mergeCamps needs at least one camp')
  if (others.length === 0) return first
  const all = [first, ...others]
  return {
    ...first,
    statements: all.flatMap(({ statements }) => statements),
    sourceIds: new Set(all.flatMap(({ sourceIds }) => [...sourceIds])),
    sources: all.reduce((sum, { sources }) => sum + sources, 0),
    unlisted: unlistedOf(all),
    groups: new Set(all.flatMap(({ groups }) => [...groups])),
  }
}

function byFirmness(a: Camp, b: Camp): number {
  return (
    Number(b.modality === 'asserted') - Number(a.modality === 'asserted') ||
    b.statements.length - a.statements.length ||
    compareText(a.key, b.key)
  )
}
