// Runs a script of this folder under the Node.js of the lockfile, after installing what is missing:
//   node scripts/bootstrap.mjs scripts/start.ts [ARGUMENTS]
// The machine's own Node.js (20.19 or newer) runs this file, perhaps before anything is installed: no packages here.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { prepareCheckout } from './bootstrap/prepare-checkout.mjs'
import { NODE, PROJECT } from './bootstrap/project.mjs'

const PARENT_CHECK_MS = 300

const [script, ...args] = process.argv.slice(2)
if (script === undefined) throw new Error('usage: node scripts/bootstrap.mjs SCRIPT [ARGUMENTS]')
if (await prepareCheckout()) run()
else process.exitCode = 1

function run() {
  // The schema engine is WebAssembly; that Node.js loads it as a module is stable enough to not be warned each time.
  const flags = ['--disable-warning=ExperimentalWarning']
  const child = spawn(NODE, [...flags, join(PROJECT, script), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [join(PROJECT, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  // Ctrl-C reaches the whole terminal group, a signal of a process manager only us: pass on, and wait in any case.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithParent(child)
  child.on('error', (error) => {
    console.error(`${NODE} does not run here (${error.message}); remove node_modules and try again`)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

/**
 * npm that is told to end does not tell the script that it runs. The script then has another parent, and nobody who
 * waits for it.
 */
function stopWithParent(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, PARENT_CHECK_MS)
  watch.unref()
}
