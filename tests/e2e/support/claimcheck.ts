import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { node, PROJECT } from '../../../scripts/run-program.ts'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'

/** A whole Claimcheck with a data folder of its own. */
export type Claimcheck = Readonly<{
  url: string
  /** What it printed until it was ready. */
  printed: string
  dataFolder: string
  /** Stops it as Ctrl-C would; gives its exit code. */
  stop(): Promise<number | null>
}>

/**
 * Starts what `npm start` starts, on a free port, and waits until it is ready.
 * @throws with what it printed when it ends instead.
 */
export async function startClaimcheck(dataFolder: string): Promise<Claimcheck> {
  const [program = '', ...args] = node('scripts/start.ts')
  const child = spawn(program, args, {
    cwd: PROJECT,
    env: { ...process.env, DATABASE_URL: '', CLAIMCHECK_DATA: dataFolder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(() => child.exitCode)
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        const ready = printed.match(/ready on (\S+)/)?.[1]
        if (ready) resolve(ready)
      })
    child.on('close', () => reject(new Error(`Claimcheck did not start:\n${printed}`)))
  })
  return {
    url,
    printed,
    dataFolder,
    stop() {
      child.kill('SIGINT')
      return ended
    },
  }
}

/** One that starts empty, and whose data goes with it. */
export async function startFreshClaimcheck(): Promise<Claimcheck> {
  const folder = await temporaryFolder()
  const claimcheck = await startClaimcheck(folder.path)
  return {
    ...claimcheck,
    async stop() {
      const code = await claimcheck.stop()
      await folder.remove()
      return code
    },
  }
}
