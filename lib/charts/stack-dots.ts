import { DOT_RADIUS } from './dot-markup.ts'
import type { Frame } from './picture.ts'

const APART = 2 * DOT_RADIUS + 1

/**
 * Heights for dots that would lie on one another: those of one place on the axis stand above and below the middle of the
 * frame, closer together where they are too many for it.
 * @param places along the axis, in pixels.
 */
export function stackDots(places: readonly number[], { top, bottom }: Frame): readonly number[] {
  const columnOf = (x: number) => Math.round(x / APART)
  const sizes = new Map<number, number>()
  const ranks = places.map((x) => {
    const rank = sizes.get(columnOf(x)) ?? 0
    sizes.set(columnOf(x), rank + 1)
    return rank
  })
  const room = bottom - top - 2 * APART
  return places.map((x, at) => {
    const rank = ranks[at] ?? 0
    const apart = Math.min(APART, room / Math.max(1, (sizes.get(columnOf(x)) ?? 1) - 1))
    const steps = Math.ceil(rank / 2) * (rank % 2 === 0 ? 1 : -1)
    return (top + bottom) / 2 + steps * apart
  })
}
