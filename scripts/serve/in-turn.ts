/**
 * Lets at most so many run at once; who comes later waits, in the order in which they came. Work of one processor that
 * is begun all at once ends all at once, late; in turn most of it ends early.
 */
export function inTurn(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    // Who is called up takes over the place of who ended.
    if (running === most) await new Promise<void>((called) => waiting.push(called))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
