import { node, runProgram } from './run-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The drift check on a PostgreSQL of its own: `npm test` touches nobody's database. */
const data = await temporaryFolder()
const env = { CLAIMCHECK_DATA: data.path, DATABASE_URL: '' }
const { ok, output } = await runProgram(node('scripts/migration.ts', '--check'), { env })
await data.remove()
console.log(output)
process.exitCode = ok ? 0 : 1
