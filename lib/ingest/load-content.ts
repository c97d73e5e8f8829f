import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../claims/id.ts'
import { inTransaction } from '../db/transaction.ts'
import { findContentHash, saveContentHash } from '../db/write/content-load.ts'
import { saveRegistry } from '../db/write/registry.ts'
import { READER_VERSION } from '../extract/reader-version.ts'
import { loadBaseRegistry } from '../registry/base-registry.ts'
import { currentRegistry } from '../registry/current-registry.ts'
import { registryVersion } from '../registry/registry-version.ts'
import { ingestDocument } from './ingest-document.ts'

/**
 * Brings the database in line with `content/`: the base layer of the registry, then the starter sources. What is
 * loaded already is recognised by its hash and left alone. Gives what was loaded now.
 */
export async function loadContent(
  folder = join(process.cwd(), 'content'),
): Promise<{ registry: boolean; sources: number }> {
  const registry = await loadRegistry(join(folder, 'registry'))
  return { registry, sources: await loadSources(join(folder, 'sources')) }
}

async function loadRegistry(folder: string): Promise<boolean> {
  const base = await loadBaseRegistry(folder)
  const version = registryVersion(base)
  if ((await findContentHash('registry')) === version) return false
  await inTransaction((tx) => saveRegistry(tx, base))
  await saveContentHash('registry', version)
  return true
}

async function loadSources(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  )
  const registry = await currentRegistry()
  const hash = sha256(
    [
      READER_VERSION,
      registryVersion(registry),
      ...files.map(({ name, bytes }) => `${name} ${sha256(bytes)}`),
    ].join('\n'),
  )
  if ((await findContentHash('sources')) === hash) return 0
  const capturedAt = new Date()
  let changed = 0
  for (const { name, bytes } of files) {
    const receipt = await ingestDocument(
      { bytes, filename: name, about: {}, capturedAt, contentPath: `sources/${name}` },
      registry,
      'content',
    )
    if (receipt.outcome !== 'unchanged') changed++
  }
  await saveContentHash('sources', hash)
  return changed
}
