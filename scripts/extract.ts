import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { readDocument } from '../lib/ingest/read-document.ts'
import { loadBaseRegistry } from '../lib/registry/base-registry.ts'
import { claimLines, derivedLines } from './extract/reading-lines.ts'
import { userPath } from './judge/user-path.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run -s extract -- [--derived] [--published DATE] FILE…
Prints the claims of Markdown, HTML or plain text files, one a line, as JSON; with --derived the relative statements.
--published: when the article appeared (2026, 2026-04 or 2026-04-23), to resolve dates without a year.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { derived: { type: 'boolean' }, published: { type: 'string' } },
  })
  if (positionals.length === 0) throw new DomainError('invalid_input', USAGE)
  const registry = await loadBaseRegistry()
  const lines = values.derived ? derivedLines : claimLines
  for (const file of positionals) {
    const read = readNamed(file, {
      bytes: await bytesOf(file),
      filename: file,
      registry,
      ...published(values.published),
    })
    const doc = basename(file).replace(/\.[^.]+$/, '')
    for (const line of lines(doc, read)) process.stdout.write(`${JSON.stringify(line)}\n`)
  }
})

function published(date: string | undefined): { published?: string } {
  return date === undefined ? {} : { published: date }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(userPath(file))
  } catch (cause) {
    throw new DomainError('invalid_input', `${file}: cannot be read; check the name.`, { cause })
  }
}

/** Like readDocument; a failure names the file. */
function readNamed(file: string, input: Parameters<typeof readDocument>[0]) {
  try {
    return readDocument(input)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw new DomainError(error.code, `${file}: ${error.message}`, { cause: error })
  }
}
