import { openDatabase } from '../../../lib/db/database.ts'
import { pool } from '../../../lib/db/pool.ts'
import { runCommand } from '../../../scripts/run-command.ts'

/** A command-line program that opens the database, says on which port, and closes it when its input ends. */
await runCommand(async () => {
  const database = await openDatabase()
  const { rows } = await pool().query('select count(*) as models from model')
  console.log(`port ${new URL(database.url).port}, ${rows[0].models} models`)
  await new Promise((resolve) => process.stdin.on('end', resolve).resume())
  await database.close()
})
