import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingLine } from '../../lib/judge/finding-line.ts'
import { judgeAll } from '../../lib/judge/judge-all.ts'
import { parseDates } from '../../scripts/judge/dates.ts'
import { readClaimLines } from '../../scripts/judge/read-claim-lines.ts'

const EVAL = resolve(import.meta.dirname, '../../../shared/eval')
const read = (file: string) => readFileSync(join(EVAL, file), 'utf8')

if (!existsSync(EVAL)) console.warn('Skipped: the gold sets are not beside the project (../shared/eval).')

/** Measured on 20 November 2026: all pairs found, no near-miss raised, nothing raised beyond the list. */
describe.skipIf(!existsSync(EVAL))('contradictions between the gold claims', () => {
  it('are all found, and nothing else is raised', () => {
    const dates = parseDates(read('dev/dates.json'), 'dates.json')
    const statements = readClaimLines(read('dev/gold.jsonl'), 'gold.jsonl', dates)
    const lines = judgeAll(statements).map((finding) => JSON.stringify(findingLine(finding)))
    const predicted = join(mkdtempSync(join(tmpdir(), 'judge-')), 'findings.ndjson')
    writeFileSync(predicted, lines.join('\n'))
    const gold = join(EVAL, 'dev/contradictions.jsonl')
    const args = [join(EVAL, 'score.mjs'), 'contradictions', '--gold', gold, '--pred', predicted, '--json']
    const score: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
    expect(score).toMatchObject({ recall: 1, alarms: 0, unlisted: 0 })
  })
})
