import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { findServer } from '../../../lib/db/database.ts'
import { node, runProgram } from '../../../scripts/run-program.ts'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'

/** Reads a text in as `npm run ingest` would, into the base of the server that the tests visit. */
export async function ingest(text: string, url: string): Promise<void> {
  const folder = await temporaryFolder()
  const file = join(folder.path, 'article.md')
  await writeFile(file, text)
  const about = ['--url', url, '--publisher', 'A publisher of the tests']
  const { ok, output } = await runProgram(node('scripts/ingest.ts', file, ...about))
  await folder.remove()
  if (!ok) throw new Error(output)
}

/** The address of a model that a moderator found to be another. */
export async function mergedModel(intoKey: string): Promise<string> {
  const server = await findServer()
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(
    `insert into model (key, slug, name, vendor_key, origin, merged_into_key)
     values ('openai/another-name', 'another-name', 'Another name', 'openai', 'decision', $1) on conflict do nothing`,
    [intoKey],
  )
  await client.end()
  await server.leave()
  return '/models/openai/another-name'
}
