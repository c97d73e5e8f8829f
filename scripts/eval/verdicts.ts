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
  /** The figures of the two sides, as {@link figuresOf} writes them, in any order. */
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

/** The figures of both sides as short text, whoever says them. */
export function figuresOf({ a, b }: Pick<Finding, 'a' | 'b'>): [string, string] {
  return [figureText(a), figureText(b)]
}

function figureText({ value, unit, property }: FindingSide): string {
  return `${property}: ${formatValue(value, unit)}`
}

/** One text for a pair of figures, whichever side is which. */
export function figuresKey(subject: string, figures: readonly string[]): string {
  return [subject, ...[...figures].sort()].join('\n')
}

/** The verdict on a finding; undefined when nobody has read it yet. */
export function findVerdict(finding: Finding, verdicts: readonly Verdict[]): Verdict | undefined {
  const key = figuresKey(finding.subject, figuresOf(finding))
  return verdicts.find(({ subject, sides }) => figuresKey(subject, sides) === key)
}
