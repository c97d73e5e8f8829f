import { readFile, stat } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { LARGEST_DOCUMENT_BYTES, tooLargeMessage } from '../lib/claims/largest-document.ts'
import { SourceAbout } from '../lib/claims/source-about.ts'
import { openDatabase } from '../lib/db/database.ts'
import { type Document, readSource } from '../lib/ingest/document.ts'
import { findDocuments } from '../lib/ingest/find-documents.ts'
import { ingestDocument } from '../lib/ingest/ingest-document.ts'
import { loadContent } from '../lib/ingest/load-content.ts'
import { loadBaseRegistry } from '../lib/registry/base-registry.ts'
import { currentRegistry } from '../lib/registry/current-registry.ts'
import { IngestReport } from './ingest-report.ts'
import { runCommand } from './run-command.ts'
import { userFolder } from './user-folder.ts'

const USAGE = `Usage: npm run ingest -- PATH… [--dry-run] [--url U] [--title T] [--publisher P] [--author A]
         [--published 2026-04-23] [--kind ${SourceAbout.shape.kind.unwrap().options.join('|')}] [--licence L] [--display full|excerpts]
A PATH is a Markdown, HTML or text file, or a folder of them. What is said of a source here wins over its front matter.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      url: { type: 'string' },
      title: { type: 'string' },
      publisher: { type: 'string' },
      author: { type: 'string' },
      published: { type: 'string' },
      kind: { type: 'string' },
      licence: { type: 'string' },
      display: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new DomainError('invalid_input', USAGE)
  const { 'dry-run': dryRun, ...described } = values
  const about = parseAbout(described)
  const files = await findDocuments(positionals, userFolder())
  if (files.length === 0)
    throw new DomainError(
      'invalid_input',
      `${positionals.join(', ')}: no Markdown, HTML or text file in there.`,
    )
  if (files.length > 1 && (about.url ?? about.title) !== undefined)
    throw new DomainError(
      'invalid_input',
      `--url and --title describe one source, but there are ${files.length} files; read them one by one.`,
    )
  const report = new IngestReport(files.length)
  if (dryRun) await tryOut(files, about, report)
  else await store(files, about, report)
  if (report.failed > 0) process.exitCode = 1
})

function parseAbout(described: Record<string, string | undefined>): SourceAbout {
  const parsed = SourceAbout.safeParse(described)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DomainError('invalid_input', `--${issue?.path.join('.')}: ${issue?.message}\n${USAGE}`)
}

async function documentOf(file: string, about: SourceAbout): Promise<Document> {
  const { size } = await stat(file)
  // Before it is read into memory.
  if (size > LARGEST_DOCUMENT_BYTES) throw new DomainError('too_large', tooLargeMessage(size))
  return { bytes: await readFile(file), filename: basename(file), about, capturedAt: new Date() }
}

async function tryOut(files: readonly string[], about: SourceAbout, report: IngestReport): Promise<void> {
  const registry = await loadBaseRegistry()
  for (const file of files)
    await report.source(relative(userFolder(), file), async () => {
      const { result, source } = readSource(await documentOf(file, about), registry)
      return {
        title: source.title,
        outcome: 'read, not stored',
        claims: result.claims.length,
        derived: result.derived.length,
        contradictions: [],
        notes: result.notes,
      }
    })
  report.end()
}

async function store(files: readonly string[], about: SourceAbout, report: IngestReport): Promise<void> {
  const database = await openDatabase()
  try {
    await loadContent()
    const registry = await currentRegistry()
    for (const file of files)
      await report.source(relative(userFolder(), file), async () =>
        ingestDocument(await documentOf(file, about), registry, 'command'),
      )
    report.end()
  } finally {
    await database.close()
  }
}
