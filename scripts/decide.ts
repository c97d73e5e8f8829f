import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { openDatabase } from '../lib/db/database.ts'
import { findingHistory } from '../lib/db/queries/finding-history.ts'
import { getFinding, listFindings } from '../lib/db/queries/findings.ts'
import { decideFinding, FINDING_ACTIONS, isFindingAction } from '../lib/ingest/decide-finding.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run decide                                  lists the open contradictions, the sharpest first [--limit N]
       npm run decide -- FINDING                       shows one, with its history
       npm run decide -- FINDING ${FINDING_ACTIONS.join('|')} --why "…"   decides it [--who NAME]`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      why: { type: 'string' },
      who: { type: 'string', default: userInfo().username },
      limit: { type: 'string', default: '50' },
    },
  })
  const [id, action, ...rest] = positionals
  if (rest.length > 0) throw new DomainError('invalid_input', `${rest.join(' ')}: too many words.\n${USAGE}`)
  const database = await openDatabase()
  try {
    if (id === undefined) await listOpen(parseLimit(values.limit))
    else if (action === undefined) await show(id)
    else await decide(id, action, values)
  } finally {
    await database.close()
  }
})

function parseLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new DomainError('invalid_input', `--limit ${text}: expected a whole number from 1 on.\n${USAGE}`)
}

async function listOpen(limit: number): Promise<void> {
  const { items, next } = await listFindings({ raised: true, status: 'open' }, { limit })
  if (items.length === 0) console.log('No contradiction is open.')
  for (const { id, severity, sentence } of items) console.log(`${id}  ${severity.padEnd(6)}  ${sentence}`)
  if (next !== null) console.log('… and more: give a higher --limit')
}

async function show(id: string): Promise<void> {
  const finding = await getFinding(id)
  if (!finding)
    throw new DomainError(
      'not_found',
      `There is no finding "${id}". List those that are open with: npm run decide`,
    )
  console.log(`${finding.id}  ${finding.severity}, ${finding.kind}, ${finding.status.replace('_', ' ')}`)
  console.log(`${finding.sentence}\n`)
  for (const { at, what, who, why } of await findingHistory(id))
    console.log(
      `${at.toISOString().slice(0, 16).replace('T', ' ')}  ${what.replace('_', ' ')}${who === null ? '' : ` by ${who}: ${why}`}`,
    )
}

async function decide(
  id: string,
  action: string,
  { why, who }: { why?: string; who: string },
): Promise<void> {
  if (!isFindingAction(action) || !why?.trim())
    throw new DomainError(
      'invalid_input',
      `A decision is one of ${FINDING_ACTIONS.join(', ')}, with a reason.\n${USAGE}`,
    )
  await decideFinding({ id, action, who, why: why.trim() })
  console.log(action === 'reopen' ? `${id} is open again.` : `${id} is ${action.replace('-', ' ')}.`)
}
