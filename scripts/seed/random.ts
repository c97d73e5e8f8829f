/** A stream of numbers from 0 to 1 that depends on nothing but its seed (mulberry32, by Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One number for several, far apart for neighbours. */
export function mixed(...numbers: readonly number[]): number {
  return numbers.reduce(
    (sum, number) => Math.imul(sum ^ (number + 0x9e3779b9), 0x85ebca6b) ^ (sum >>> 13),
    0x1234567,
  )
}
