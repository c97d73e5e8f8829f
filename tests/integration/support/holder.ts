import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const PROGRAM = join(import.meta.dirname, 'hold-database.ts')

/** A program of ours that uses the database of a data folder. */
export type Holder = Readonly<{
  /** The port of the server; rejects with what the program printed when it ends without opening the database. */
  port: Promise<number>
  /** Lets it close the database and end; gives its exit code. */
  leave(): Promise<number | null>
  signal(name: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>
}>

/** Starts one; several may be started at once. */
export function startHolder(dataFolder: string, env: Readonly<Record<string, string>> = {}): Holder {
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, DATABASE_URL: '', CLAIMCHECK_DATA: dataFolder, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(() => child.exitCode)
  const port = portOf(child)
  // Tests that do not look at the port need no handler for it.
  port.catch(() => {})
  return {
    port,
    leave() {
      child.stdin.end()
      return ended
    },
    signal(name) {
      child.kill(name)
      return ended
    },
  }
}

function portOf(child: ChildProcess): Promise<number> {
  let printed = ''
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        const port = printed.match(/^port (\d+)/)?.[1]
        if (port) resolve(Number(port))
      })
    child.on('close', () => reject(new Error(printed)))
  })
}
