import { Session } from 'node:inspector/promises'
import { join } from 'node:path'

const OURS = join(import.meta.dirname, '../../../lib/')

/**
 * Counts the work of our own code: how often its functions and branches ran, by V8's precise coverage. Unlike
 * seconds it is the same on every machine. What runs inside of libraries and regular expressions is not counted.
 * Begin before the code to count is loaded.
 */
export async function countingWork(): Promise<(run: () => void) => Promise<number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  // taking the counts sets them back to zero
  const take = async () => (await session.post('Profiler.takePreciseCoverage')).result
  return async (run) => {
    await take()
    run()
    const scripts = (await take()).filter(({ url }) => url.replace('file://', '').startsWith(OURS))
    if (scripts.length === 0) throw new Error(`No code under ${OURS} was counted`)
    const ranges = scripts.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    return ranges.reduce((sum, { count }) => sum + count, 0)
  }
}
