import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import type { ClaimOfSet, DerivedOfSet } from './eval/eval-line.ts'
import { loadEvalSets, type SetElsewhere } from './eval/eval-set.ts'
import { evaluationPage, figuresOf } from './eval/report.ts'
import { runSet, type SetScores } from './eval/run-set.ts'
import { loadVerdicts } from './eval/verdicts.ts'
import { userPath } from './judge/user-path.ts'
import { runCommand } from './run-command.ts'
import { PROJECT, runProgram } from './run-program.ts'
import { step } from './step.ts'

const PAGE = join(PROJECT, 'docs/evaluation.md')

/**
 * `npm run eval [-- --worst N] [--dry-run] [--also NAME=FOLDER]…`: measures reader and judge, also on sets that are kept
 * elsewhere, and writes docs/evaluation.md.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      worst: { type: 'string', default: '0' },
      'dry-run': { type: 'boolean', default: false },
      also: { type: 'string', multiple: true, default: [] },
    },
  })
  const results: SetScores[] = []
  for (const set of await loadEvalSets(values.also.map(setElsewhere)))
    results.push(await step(`Reading the ${set.name}, ${set.articles.length} articles`, () => runSet(set)))
  const figures = figuresOf(results, await loadVerdicts())
  console.log(`\n${figures}\n`)
  for (const result of results) listWorst(result, Number(values.worst))
  if (values['dry-run']) return
  const former = existsSync(PAGE) ? await readFile(PAGE, 'utf8') : ''
  const date = new Date().toISOString().slice(0, 10)
  await writeFile(PAGE, evaluationPage({ date, commit: await commit(), figures, former }))
  console.log('Written to docs/evaluation.md')
})

/** "unseen documents=../unseen" */
function setElsewhere(given: string): SetElsewhere {
  const [name, folder] = given.split('=')
  if (!name || !folder)
    throw new DomainError(
      'invalid_input',
      `--also ${given}: expected a name and a folder, as in --also "unseen=../unseen"`,
    )
  return { name, folder: userPath(folder) }
}

/** The commit measured, and whether the checkout has changes of its own. */
async function commit(): Promise<string> {
  const [head, changes] = await Promise.all([
    runProgram(['git', 'rev-parse', '--short', 'HEAD']),
    runProgram(['git', 'status', '--porcelain']),
  ])
  if (!head.ok) return 'unknown'
  return head.output.trim() + (changes.output.trim() === '' ? '' : ' with changes')
}

function listWorst({ set, claims, derived }: SetScores, most: number): void {
  if (most === 0) return
  console.log(`${set.name}: missed (-) and not in the gold (+)`)
  for (const claim of claims.missed.slice(0, most)) console.log(`  - ${claimLine(claim)}`)
  for (const claim of claims.spurious.slice(0, most)) console.log(`  + ${claimLine(claim)}`)
  for (const statement of derived.missed.slice(0, most)) console.log(`  - ${derivedLine(statement)}`)
  for (const statement of derived.spurious.slice(0, most)) console.log(`  + ${derivedLine(statement)}`)
}

function claimLine({ doc, subject, property, value, unit, qualifiers, modality, quote }: ClaimOfSet): string {
  const scope = Object.keys(qualifiers).length > 0 ? ` ${JSON.stringify(qualifiers)}` : ''
  const hedge = modality === 'asserted' ? '' : ` ${modality}`
  return `${doc}: ${subject}, ${property} = ${JSON.stringify(value)} ${unit}${scope}${hedge} «${short(quote)}»`
}

function derivedLine({ doc, subject, comparator, property, relation, figure, quote }: DerivedOfSet): string {
  return `${doc}: ${subject} against ${comparator}, ${property} ${relation} ${figure} «${short(quote)}»`
}

function short(quote: string): string {
  return quote.replace(/\s+/g, ' ').slice(0, 90)
}
