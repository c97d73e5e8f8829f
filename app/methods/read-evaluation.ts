import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How well claims are read and judged, as measured; undefined in a checkout that has not been measured. */
export async function readEvaluation(): Promise<string | undefined> {
  try {
    return await readFile(join(process.cwd(), 'docs/evaluation.md'), 'utf8')
  } catch {
    return undefined
  }
}
