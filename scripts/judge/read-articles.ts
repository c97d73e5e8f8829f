import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { DomainError } from '../../lib/claims/domain-error.ts'
import type { Finding } from '../../lib/claims/judgement.ts'
import type { Registry } from '../../lib/claims/registry.ts'
import type { Statement, Voice } from '../../lib/claims/statement.ts'
import { statementGroup } from '../../lib/claims/statement-group.ts'
import { voiceKeyOf } from '../../lib/claims/voice-key.ts'
import { type ReadSource, readSource } from '../../lib/ingest/document.ts'
import { judgeDerived } from '../../lib/judge/judge-derived.ts'
import { statementsOf } from '../../lib/judge/statements-of.ts'
import { loadBaseRegistry } from '../../lib/registry/base-registry.ts'
import { benchmarkFacts } from '../../lib/registry/benchmark-facts.ts'
import { type Dates, saidOf } from './dates.ts'

interface Said {
  readonly statements: readonly Statement[]
  /** What is wrong inside one article: derived statements that its own figures do not bear out. */
  readonly findings: readonly Finding[]
}

/** Reads articles without a database; each is a source of its own, and a voice unless it names its publisher. */
export async function readArticles(files: readonly string[], dates: Dates): Promise<Said> {
  const registry = await loadBaseRegistry()
  const articles = await Promise.all(files.map((file) => readArticle(file, registry, dates)))
  return {
    statements: articles.flatMap(({ statements }) => statements),
    findings: articles.flatMap(({ findings }) => findings),
  }
}

async function readArticle(file: string, registry: Registry, dates: Dates): Promise<Said> {
  const filename = basename(file)
  const read = readSource(
    { bytes: await bytesOf(file), filename, about: {}, capturedAt: new Date(0) },
    registry,
  )
  const doc = filename.replace(/\.(md|markdown|mdx|txt|html?)$/i, '')
  const statements = statementsFor(doc, read, registry, dates)
  const findings = read.result.derived.flatMap((derived) => judgeDerived(derived, statements, doc) ?? [])
  return { statements, findings }
}

function statementsFor(
  doc: string,
  { result, source }: ReadSource,
  registry: Registry,
  dates: Dates,
): readonly Statement[] {
  const said = saidOf(doc, dates, source.published ?? undefined)
  const claims = result.claims.map((claim, index) => ({
    ...claim,
    id: `${doc}#${index}`,
    group: statementGroup(claim),
  }))
  const byVendor = Map.groupBy(claims, ({ modelKey }) => modelKey.split('/')[0] ?? '')
  return [...byVendor].flatMap(([vendor, ofVendor]) =>
    statementsOf(
      {
        sourceId: doc,
        voice: voiceFor(doc, source, registry, vendor),
        said,
        benchmarkOf: benchmarkFacts(registry),
      },
      ofVendor,
    ),
  )
}

function voiceFor(
  doc: string,
  { voiceKey, publisher, kind }: ReadSource['source'],
  registry: Registry,
  vendor: string,
): Voice {
  const names = registry.vendors
    .filter(({ key }) => key === vendor)
    .flatMap(({ name, aliases }) => [name, ...aliases])
  const firstParty = voiceKey !== null && names.some((name) => voiceKeyOf(name) === voiceKey)
  return { id: voiceKey ?? doc, name: publisher ?? doc, kind: kind ?? 'blog', firstParty }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new DomainError('invalid_input', `${file}: cannot be read; check the name.`, { cause })
  }
}
