import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '../run-program.ts'

export interface BenchDocument {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The development set beside the project; a clone without it has our own articles. */
const FOLDERS = ['../shared/eval/dev/docs', 'tests/eval/articles']

/** Real documents to measure the reader with, and the folder that they are from. */
export async function benchDocuments(): Promise<{ folder: string; documents: BenchDocument[] }> {
  for (const folder of FOLDERS) {
    const names = await readdir(join(PROJECT, folder)).catch(() => [])
    if (names.length === 0) continue
    const documents = await Promise.all(
      names.sort().map(async (name) => ({ name, bytes: await readFile(join(PROJECT, folder, name)) })),
    )
    return { folder, documents }
  }
  throw new Error(`No documents in ${FOLDERS.join(' or ')}`)
}
