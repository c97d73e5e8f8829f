import { spawn } from 'node:child_process'
import { closeConnections } from '../lib/db/prisma.ts'
import { env } from '../lib/env.ts'
import { requireFreePort } from './listen.ts'
import { openBase } from './open-base.ts'
import { runCommand } from './run-command.ts'
import { node, PROJECT } from './run-program.ts'
import { stopSignal } from './stop-signal.ts'

/** `npm run dev`: the database as `npm start` has it, the pages and the API by Next.js, reloaded as code changes. */
await runCommand(async () => {
  const { HOST: host, PORT: port } = env()
  const stop = stopSignal()
  await using toUndo = new AsyncDisposableStack()
  await requireFreePort({ host, port })
  const url = await openBase(toUndo, stop)
  await closeConnections()
  await runNext(url, ['-H', host, '-p', String(port)], stop)
})
process.exit()

/** Ends when Next.js does, with its exit code. */
function runNext(url: string, args: string[], stop: AbortSignal): Promise<void> {
  const [program = '', ...rest] = node('node_modules/next/dist/bin/next', 'dev', ...args)
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: PROJECT,
      stdio: 'inherit',
      env: { ...process.env, DATABASE_URL: url, NEXT_TELEMETRY_DISABLED: '1' },
    })
    stop.addEventListener('abort', () => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('exit', (code) => {
      process.exitCode = stop.aborted ? 0 : (code ?? 1)
      resolve()
    })
  })
}
