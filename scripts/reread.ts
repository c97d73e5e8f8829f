import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { formatScope, formatValue } from '../lib/claims/format-value.ts'
import { findProperty } from '../lib/claims/property.ts'
import { openDatabase } from '../lib/db/database.ts'
import { listStoredDocuments, type StoredDocument } from '../lib/db/queries/stored-documents.ts'
import { loadContent } from '../lib/ingest/load-content.ts'
import type { ChangedClaim, ComparedClaim, ReadingDifference } from '../lib/ingest/reading-difference.ts'
import { isReadAsOfToday, rereadSource } from '../lib/ingest/reread-source.ts'
import { currentRegistry } from '../lib/registry/current-registry.ts'
import { counted } from './counted.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run reread [-- SOURCE] [--dry-run]
Reads stored captures again with the reader and the registry of today and shows how each reading differs:
+ new, - gone, ~ read otherwise. SOURCE is the id of a source or the name in its address; without it, all sources.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const [source, ...rest] = positionals
  if (rest.length > 0) throw new DomainError('invalid_input', `${rest.join(' ')}: too many words.\n${USAGE}`)
  const database = await openDatabase()
  try {
    await loadContent()
    await reread(await documentsOf(source), values['dry-run'])
  } finally {
    await database.close()
  }
})

async function documentsOf(source: string | undefined): Promise<StoredDocument[]> {
  const documents = await listStoredDocuments(source)
  if (source !== undefined && documents.length === 0)
    throw new DomainError('not_found', `${source}: there is no such source, or its bytes are not kept.`)
  return documents
}

async function reread(documents: readonly StoredDocument[], dryRun: boolean): Promise<void> {
  const registry = await currentRegistry()
  const old = documents.filter((document) => !isReadAsOfToday(document, registry))
  for (const [i, document] of old.entries()) {
    const difference = await rereadSource(document, registry, { dryRun })
    console.log(`[${i + 1}/${old.length}] ${document.slug}: ${summaryOf(difference)}`)
    for (const line of linesOf(difference)) console.log(`    ${line}`)
  }
  const upToDate = documents.length - old.length
  console.log(
    `${counted(old.length, 'source')} read again${dryRun ? ', nothing stored' : ''}; ${counted(upToDate, 'source')} had been read by this reader with this registry already.`,
  )
}

function summaryOf({ same, added, gone, changed }: ReadingDifference): string {
  return `${counted(same, 'claim')} as before, ${added.length} new, ${gone.length} gone, ${changed.length} read otherwise`
}

function linesOf({ added, gone, changed }: ReadingDifference): string[] {
  return [
    ...gone.map((claim) => `- ${lineOf(claim)}`),
    ...added.map((claim) => `+ ${lineOf(claim)}`),
    ...changed.map(lineOfChange),
  ]
}

function lineOf({ subject, property, value, unit, qualifiers, quoteStart }: ComparedClaim): string {
  const scope = formatScope(qualifiers)
  return `${subject} · ${findProperty(property)?.label ?? property}: ${formatValue(value, unit)}${scope && ` (${scope})`} at character ${quoteStart}`
}

function lineOfChange({ claim, changes }: ChangedClaim): string {
  const parts = changes.map(({ part, before, after }) => `${part} ${before} → ${after}`)
  return `~ ${lineOf(claim)}: ${parts.join('; ')}`
}
