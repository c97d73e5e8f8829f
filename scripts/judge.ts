import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { findingLine } from '../lib/judge/finding-line.ts'
import { judgeAll } from '../lib/judge/judge-all.ts'
import { parseDates } from './judge/dates.ts'
import { readClaimLines } from './judge/read-claim-lines.ts'
import { userPath } from './judge/user-path.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run -s judge -- [--dates FILE] FILE…
       npm run -s judge -- [--dates FILE] --claims CLAIMS.ndjson
Prints what the documents disagree on, one finding a line. --dates names a JSON file {"document name": "2026-04-23" or null}.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dates: { type: 'string' }, claims: { type: 'string' } },
  })
  if (positionals.length === 0 && values.claims === undefined) throw new DomainError('invalid_input', USAGE)
  const dates =
    values.dates === undefined ? new Map() : parseDates(await readText(values.dates), values.dates)
  const { statements, findings } =
    values.claims === undefined
      ? await (await import('./judge/read-articles.ts')).readArticles(positionals.map(userPath), dates)
      : { statements: readClaimLines(await readText(values.claims), values.claims, dates), findings: [] }
  for (const finding of [...judgeAll(statements), ...findings])
    process.stdout.write(`${JSON.stringify(findingLine(finding))}\n`)
})

async function readText(file: string): Promise<string> {
  try {
    return await readFile(userPath(file), 'utf8')
  } catch (cause) {
    throw new DomainError('invalid_input', `${file}: cannot be read; check the name.`, { cause })
  }
}
