import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT } from './project.mjs'

const FOLDER = join(PROJECT, '.data')
/** Holds the pid of the program that prepares the checkout. */
const FILE = join(FOLDER, 'preparing')
const POLL_MS = 200

/** No preparation takes longer; after that the file is a leftover, whoever has its pid by now. */
const STALE_MS = 10 * 60_000

/**
 * Does `work` when no other program does it in this checkout. (The database's locks would do, but they need a newer
 * Node.js than may run here.)
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withTurn(work) {
  mkdirSync(FOLDER, { recursive: true })
  if (!takeTurn()) {
    process.stderr.write('Waiting for another Claimcheck that prepares this checkout …\n')
    do await sleep(POLL_MS)
    while (!takeTurn())
  }
  try {
    return await work()
  } finally {
    rmSync(FILE, { force: true })
  }
}

function takeTurn() {
  try {
    writeFileSync(FILE, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isLeftover()) rmSync(FILE, { force: true })
    return false
  }
}

function isLeftover() {
  try {
    return Date.now() - statSync(FILE).mtimeMs > STALE_MS || isDead(Number(readFileSync(FILE, 'utf8')))
  } catch {
    return false
  }
}

/** A file that is just being written still names no process. */
function isDead(pid) {
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
