import { spawn } from 'node:child_process'
import { PROJECT } from './project.mjs'

/** A program that installs must not go on without the one that waits for it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program in the project, with a line on stderr (stdout belongs to the script) that says that it runs and how
 * long it took.
 * @param {string} title
 * @param {{ command: readonly string[], env?: Record<string, string> }} program
 * @returns {Promise<boolean>} whether it succeeded; if not, its output has been shown.
 */
export async function runStep(title, { command, env }) {
  process.stderr.write(`${title} … `)
  const start = performance.now()
  const { ok, output } = await run(command, { ...process.env, ...env })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stderr.write(ok ? `${seconds} s\n` : `failed after ${seconds} s\n${output}\n`)
  return ok
}

function run([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = (signal) => child.kill(signal)
    for (const signal of SIGNALS) process.once(signal, stop)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, stop)
      resolve({ ok: code === 0, output })
    })
  })
}
