import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NODE, PROJECT } from './project.mjs'

/** What npm says that it installed, in the format of the lockfile; it writes this file last. */
const INSTALLED = join(PROJECT, 'node_modules/.package-lock.json')

/** True when npm has installed every package of the lockfile; optional ones, for other platforms, may be missing. */
export function packagesAreInstalled() {
  if (!existsSync(NODE) || !existsSync(INSTALLED)) return false
  const installed = packagesOf(INSTALLED)
  const { '': _project, ...locked } = packagesOf(join(PROJECT, 'package-lock.json'))
  return Object.entries(locked).every(([path, { version, optional }]) =>
    installed[path] ? installed[path].version === version : optional,
  )
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

/** npm under the machine's Node.js; packages that want a newer one than that get it, so its warnings mislead. */
export function installPackages() {
  const npm = process.env.npm_execpath
  const start = npm ? [process.execPath, npm] : ['npm']
  return { command: [...start, 'ci', '--no-audit', '--no-fund', '--loglevel=error'] }
}
