// Adds to package-lock.json the optional packages for other platforms that npm left out, because the registry that made
// the lockfile does not carry them: `npm ci` of npm 11 refuses a lockfile without them. Run it after each change of
// dependencies; `--check` only says whether it is needed. Runs on the machine's own Node.js, before anything is
// installed: no packages here.
import { readFileSync, writeFileSync } from 'node:fs'
import { missingPackages } from './lockfile/missing-packages.mjs'

const LOCKFILE = new URL('../package-lock.json', import.meta.url)

const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'))
const missing = missingPackages(lock.packages)
if (process.argv.includes('--check')) check()
else complete()

function check() {
  if (missing.size === 0) return
  console.error(`package-lock.json lacks ${missing.size} packages; run: node scripts/complete-lock.mjs`)
  for (const path of missing.keys()) console.error(`  ${path}`)
  process.exitCode = 1
}

function complete() {
  const all = { ...lock.packages, ...Object.fromEntries(missing) }
  lock.packages = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  if (missing.size > 0) writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`package-lock.json: ${missing.size} packages added`)
}
