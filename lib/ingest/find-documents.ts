import { lstat, readdir } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { DomainError } from '../claims/domain-error.ts'

/** What the reader understands, by the end of a file's name. In a folder everything else is passed over. */
const READABLE = new Set(['.md', '.markdown', '.mdx', '.html', '.htm', '.xhtml', '.txt', '.text'])

/**
 * The files that some paths mean: a file is itself, whatever its name; a folder is every document in it and below,
 * in the order of their names. Relative paths start at `from`. Throws `not_found` naming a path that is not there.
 */
export async function findDocuments(paths: readonly string[], from: string): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => documentsOf(resolve(from, path))))
  return [...new Set(found.flat())]
}

async function documentsOf(path: string): Promise<string[]> {
  const stats = await lstat(path).catch(() => undefined)
  if (stats === undefined)
    throw new DomainError('not_found', `${path}: there is no such file or folder; check the path.`)
  if (!stats.isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const below = entries
    .filter(
      (entry) =>
        !entry.name.startsWith('.') &&
        (entry.isDirectory() || (entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()))),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return (await Promise.all(below.map((entry) => documentsOf(join(path, entry.name))))).flat()
}
