import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadBaseRegistry } from './base-registry.ts'
import { contentError } from './content-problem.ts'
import { parseDigest } from './digest.ts'

/** How much a folder `content/` holds. */
export interface ContentCounts {
  readonly vendors: number
  readonly models: number
  readonly benchmarks: number
  readonly sources: number
}

/**
 * Reads all of `content/` with the schemas that the start uses.
 * @throws DomainError `invalid_input` that lists what is wrong, with file and line.
 */
export async function checkContent(folder: string): Promise<ContentCounts> {
  const registry = await loadBaseRegistry(join(folder, 'registry'))
  const names = (await readdir(join(folder, 'sources'))).filter((name) => name.endsWith('.md')).toSorted()
  const digests = await Promise.all(
    names.map(async (name) => {
      const file = `sources/${name}`
      return parseDigest({ file, text: await readFile(join(folder, file), 'utf8') })
    }),
  )
  const problems = digests.flatMap((digest) => (digest.ok ? [] : digest.problems))
  if (problems.length > 0) throw contentError(problems)
  return {
    vendors: registry.vendors.length,
    models: registry.models.length,
    benchmarks: registry.benchmarks.length,
    sources: digests.length,
  }
}
