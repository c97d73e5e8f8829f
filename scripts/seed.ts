import { parseArgs } from 'node:util'
import { DomainError } from '../lib/claims/domain-error.ts'
import { openDatabase } from '../lib/db/database.ts'
import { countAll } from '../lib/db/queries/counts.ts'
import { analyzeTables } from '../lib/db/write/bulk.ts'
import { runCommand } from './run-command.ts'
import { judgeBase } from './seed/judge-base.ts'
import { seedBase, sourcesFor } from './seed/seed-base.ts'
import { step } from './step.ts'

const USAGE = `Usage: npm run seed -- --claims N [--seed S] [--force]
Fills a base with invented sources in the shape of real ones, always the same for the same seed: for measuring, not for reading.
Refuses a base that holds anything else, unless --force.`

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string' },
      seed: { type: 'string', default: '1' },
      force: { type: 'boolean' },
    },
  })
  const [claims, seed] = [Number(values.claims), Number(values.seed)]
  if (!Number.isInteger(claims) || claims < 1 || !Number.isInteger(seed))
    throw new DomainError('invalid_input', USAGE)
  const database = await openDatabase()
  try {
    const { sources } = await countAll()
    if (sources > 0 && !values.force)
      throw new DomainError(
        'conflict',
        `The base holds ${sources} sources; seeding would mix invented ones with them. Set CLAIMCHECK_DATA to another folder, or add --force.`,
      )
    const count = sourcesFor(claims)
    await step(`Writing ${count} sources`, () => seedBase(seed, 0, count))
    await step('Judging', judgeBase)
    await analyzeTables()
    const { claims: written, topics } = await countAll()
    console.log(`${written} claims in ${topics} topics`)
  } finally {
    await database.close()
  }
})
