import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { openDatabase } from '../lib/db/database.ts'
import { listPendingSubmissions } from '../lib/db/queries/submissions.ts'
import { SubmissionPreview } from '../lib/ingest/preview.ts'
import { approveSubmission, rejectSubmission } from '../lib/ingest/review.ts'
import { runCommand } from './run-command.ts'

const USAGE = `Usage: npm run review                                    lists what waits
       npm run review -- approve|reject ID --why "…"     decides one [--who NAME]`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { why: { type: 'string' }, who: { type: 'string', default: userInfo().username } },
  })
  const [action, id] = positionals
  const database = await openDatabase()
  try {
    if (action === undefined) await listWaiting()
    else await decide(action, id, values)
  } finally {
    await database.close()
  }
})

async function listWaiting(): Promise<void> {
  const waiting = await listPendingSubmissions()
  if (waiting.length === 0) console.log('Nothing waits for review.')
  for (const { id, createdAt, filename, preview } of waiting) {
    const { title, claims } = SubmissionPreview.parse(preview)
    console.log(
      `${id}  ${createdAt.toISOString().slice(0, 16).replace('T', ' ')}  ${claims.length} claims  “${title}” ${filename ?? ''}`,
    )
  }
}

async function decide(
  action: string,
  id: string | undefined,
  { why, who }: { why?: string; who: string },
): Promise<void> {
  if ((action !== 'approve' && action !== 'reject') || id === undefined || !why?.trim())
    throw new DomainError('invalid_input', `A decision needs an id and a reason.\n${USAGE}`)
  if (action === 'reject') {
    await rejectSubmission({ id, who, why })
    console.log(`Rejected ${id}.`)
    return
  }
  const receipt = await approveSubmission({ id, who, why })
  console.log(
    `Approved ${id}: “${receipt.title}”, ${receipt.claims} claims, ${receipt.contradictions.length} contradictions; now at /sources/${receipt.slug}`,
  )
}
