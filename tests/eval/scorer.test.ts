import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findingLine } from '../../lib/judge/finding-line.ts'
import { judgeAll } from '../../lib/judge/judge-all.ts'
import { type EvalSet, loadDevSet, loadOwnSet } from '../../scripts/eval/eval-set.ts'
import { readSet } from '../../scripts/eval/run-set.ts'
import { scoreClaims } from '../../scripts/eval/score-claims.ts'
import { scoreContradictions } from '../../scripts/eval/score-contradictions.ts'
import { scoreDerived } from '../../scripts/eval/score-derived.ts'
import { readClaimLines } from '../../scripts/judge/read-claim-lines.ts'

const SCORER = join(import.meta.dirname, '../../../shared/eval/score.mjs')
const absent = !existsSync(SCORER)
if (absent)
  console.info(
    'eval: the scorer beside the project (../shared/eval/score.mjs) is absent, ours is not compared',
  )

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-scorer-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, lines: readonly object[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return file
}

function theirs(mode: string, gold: string, pred: string, ...more: string[]): unknown {
  const args = [SCORER, mode, '--gold', gold, '--pred', pred, ...more, '--json']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

const sets: [string, () => Promise<EvalSet>][] = [
  ['the own set', loadOwnSet],
  ['the development set', loadDevSet],
]

describe.skipIf(absent).each(sets)(
  'our scorer agrees with the one beside the project on %s',
  (name, load) => {
    test('for claims and relative statements', async () => {
      const set = await load()
      const read = await readSet(set)
      const ambiguous = fileOf(`${name}-ambiguous`, set.ambiguous)
      const docs = dirname(set.articles[0] ?? '')
      const { missed, spurious, ...scores } = scoreClaims(set.gold, read.claims, {
        ambiguous: set.ambiguous,
        texts: read.texts,
      })
      const [gold, claims] = [fileOf(`${name}-gold`, set.gold), fileOf(`${name}-claims`, read.claims)]
      expect(theirs('claims', gold, claims, '--ambiguous', ambiguous, '--docs', docs)).toMatchObject(scores)
      expect(missed.length + scores.scoped.tp).toBe(scores.scoped.gold)
      expect(spurious.length + scores.scoped.tp).toBe(scores.scoped.predicted)

      const derived = scoreDerived(set.derived, read.derived)
      expect(
        theirs(
          'derived',
          fileOf(`${name}-gold-derived`, set.derived),
          fileOf(`${name}-derived`, read.derived),
        ),
      ).toMatchObject({
        found: derived.found,
        judged: derived.judged,
        verdict: derived.right / derived.judged,
      })
    })
  },
)

test.skipIf(absent)('and for contradictions', async () => {
  const set = await loadDevSet()
  const findings = judgeAll(readClaimLines(set.goldText, 'gold', set.dates))
  const { unlisted, ...scores } = scoreContradictions(set.listed, findings)
  const gold = fileOf('contradictions', set.listed)
  expect(theirs('contradictions', gold, fileOf('findings', findings.map(findingLine)))).toMatchObject({
    ...scores,
    unlisted: unlisted.length,
  })
  // A list that misses some, and calls others near-misses.
  const half = set.listed.slice(0, 20)
  const others = scoreContradictions(half, findings)
  expect(theirs('contradictions', fileOf('half', half), join(folder, 'findings'))).toMatchObject({
    found: others.found,
    alarms: others.alarms,
    unlisted: others.unlisted.length,
  })
})
