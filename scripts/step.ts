/**
 * Does one step of a program with a line that says that it runs, then how long it took.
 * @param remark what to add to the line when it is done.
 */
export async function step<T>(
  title: string,
  work: () => Promise<T>,
  remark: (result: T) => string = () => '',
): Promise<T> {
  process.stdout.write(`${title} … `)
  const start = performance.now()
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  try {
    const result = await work()
    process.stdout.write([seconds(), remark(result)].filter(Boolean).join(', ').concat('\n'))
    return result
  } catch (error) {
    process.stdout.write(`failed after ${seconds()}\n`)
    throw error
  }
}
