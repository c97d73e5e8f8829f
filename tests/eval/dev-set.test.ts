import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../lib/ingest/read-document.ts'
import { loadBaseRegistry } from '../../lib/registry/base-registry.ts'
import { claimLines, derivedLines } from '../../scripts/extract/reading-lines.ts'

const SET = join(import.meta.dirname, '../../../shared/eval')
const absent = !existsSync(SET)
if (absent) console.info('eval: skipped, the folder ../shared/eval is not beside the project')

const Share = z.object({ precision: z.number(), recall: z.number(), f1: z.number() })
const Scores = z.object({
  facts: Share,
  scoped: Share,
  places: Share,
  unit: z.number(),
  modality: z.number(),
  anchored: z.number(),
})

describe.skipIf(absent)('the development set', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-eval-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const docs = join(SET, 'dev/docs')
  const registry = absent ? undefined : await loadBaseRegistry()
  const reads =
    absent || !registry
      ? []
      : readdirSync(docs).map((filename) => ({
          doc: filename.replace(/\.[^.]+$/, ''),
          read: readDocument({ bytes: readFileSync(join(docs, filename)), filename, registry }),
        }))
  const claims = join(folder, 'claims.ndjson')
  const derived = join(folder, 'derived.ndjson')
  const write = (file: string, lines: readonly object[]) =>
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  write(
    claims,
    reads.flatMap(({ doc, read }) => claimLines(doc, read)),
  )
  write(
    derived,
    reads.flatMap(({ doc, read }) => derivedLines(doc, read)),
  )

  const score = (mode: string, gold: string, pred: string, ...more: string[]): unknown =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [join(SET, 'score.mjs'), mode, '--gold', join(SET, 'dev', gold), '--pred', pred, ...more, '--json'],
        { encoding: 'utf8' },
      ),
    )
  const claimScores = (...more: string[]) =>
    Scores.parse(
      score(
        'claims',
        'gold.jsonl',
        claims,
        '--ambiguous',
        join(SET, 'dev/ambiguous.jsonl'),
        '--docs',
        docs,
        ...more,
      ),
    )

  test('every quote stands at its offsets', () => expect(claimScores().anchored).toBe(1))

  test('the five articles reach their floor', () => {
    const five = readdirSync(docs)
      .map((name) => name.replace(/\.[^.]+$/, ''))
      .filter((doc) => /^(?:gpt-5-5|gemma-4)-/.test(doc))
    const { facts } = claimScores('--only', five.join(','))
    expect(facts.recall).toBeGreaterThanOrEqual(0.9)
    expect(facts.precision).toBeGreaterThanOrEqual(0.97)
  })

  test('the whole set is read as well as a careful person does', () => {
    const scores = claimScores()
    expect(scores.facts.f1).toBeGreaterThanOrEqual(0.97)
    expect(scores.facts.precision).toBeGreaterThanOrEqual(0.98)
    expect(scores.scoped.f1).toBeGreaterThanOrEqual(0.94)
    expect(scores.places.f1).toBeGreaterThanOrEqual(0.94)
    expect(scores.unit).toBeGreaterThanOrEqual(0.99)
    expect(scores.modality).toBeGreaterThanOrEqual(0.85)
  })

  test('relative statements are found', () => {
    const { found } = z.object({ found: Share }).parse(score('derived', 'derived.jsonl', derived))
    expect(found.f1).toBeGreaterThanOrEqual(0.85)
  })
})
