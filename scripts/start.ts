import { env } from '../lib/env.ts'
import { build, isBuilt } from './build.ts'
import { addressOf, requireFreePort } from './listen.ts'
import { openBase } from './open-base.ts'
import { runCommand } from './run-command.ts'
import { step } from './step.ts'
import { aborted, stopSignal } from './stop-signal.ts'

/** `npm start`: everything from the checkout to a running server, in steps that can be stopped between any two. */
await runCommand(async () => {
  const { HOST: host, PORT: port } = env()
  const stop = stopSignal()
  await using toUndo = new AsyncDisposableStack()
  await requireFreePort({ host, port })

  await openBase(toUndo, stop)
  if (!isBuilt()) await step('Build', () => build(stop))
  // Next.js prints a line of its own here, so this is no step with a line to complete.
  const served = await startServing({ host, port })
  toUndo.defer(() => served.close())
  console.log(`Claimcheck is ready on ${addressOf({ host, port: served.port })} after ${secondsUp()} s`)
  await aborted(stop)
  console.log('Stopping')
  process.exitCode = 0
})
process.exit()

/** Since the process began: with what it took to load. */
function secondsUp(): string {
  return (performance.now() / 1000).toFixed(1)
}

/** React and Next.js are what NODE_ENV says when they are first loaded. */
async function startServing(place: { host: string; port: number }) {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { serve } = await import('./serve.ts')
  return serve(place)
}
