import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { formatValue } from '../../lib/claims/format-value.ts'
import type { Finding, FindingSide } from '../../lib/claims/judgement.ts'
import { PROJECT } from '../run-program.ts'
import { parseLines } from './eval-line.ts'

/** What a person found when reading a raised finding beside its articles. */
const Verdict = z.object({
  subject: z.string(),
  property: z.string(),
  /** The two sides, as {@link sidesOf} writes them, in any order. */
  sides: z.tuple([z.string(), z.string()]),
  /** `right`: the articles do contradict each other; `wrong`: they do not, or were misread. */
  verdict: z.enum(['right', 'wrong']),
  why: z.string().min(1),
})
export type Verdict = z.infer<typeof Verdict>

/** The verdicts kept in tests/eval/verdicts.jsonl. */
export async function loadVerdicts(): Promise<Verdict[]> {
  const file = join(PROJECT, 'tests/eval/verdicts.jsonl')
  return existsSync(file) ? parseLines(await readFile(file, 'utf8'), Verdict, file) : []
}

/** Both sides as short text: property, value and documents. */
export function sidesOf({ a, b }: Finding): [string, string] {
  return [sideText(a), sideText(b)]
}

function sideText({ value, unit, property, sourceIds }: FindingSide): string {
  return `${property}: ${formatValue(value, unit)} (${[...sourceIds].sort().join(', ')})`
}

/** The verdict on a finding; undefined when nobody has read it yet. */
export function findVerdict(finding: Finding, verdicts: readonly Verdict[]): Verdict | undefined {
  const sides = sidesOf(finding).sort().join('\n')
  return verdicts.find(
    ({ subject, sides: read }) => subject === finding.subject && [...read].sort().join('\n') === sides,
  )
}
