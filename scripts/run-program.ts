import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The folder of package.json. */
export const PROJECT = join(import.meta.dirname, '..')

type Options = Readonly<{
  cwd?: string
  env?: Readonly<Record<string, string>>
  signal?: AbortSignal | undefined
}>
type Ended = Readonly<{ ok: boolean; output: string }>

/** Runs a program to its end, in the project unless told otherwise; gives what it printed, for when it failed. */
export function runProgram(
  command: readonly string[],
  { cwd = PROJECT, env, signal }: Options = {},
): Promise<Ended> {
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** The command that runs a package's program, or a script of ours, under this very Node.js. */
export function node(file: string, ...args: readonly string[]): string[] {
  return [process.execPath, '--disable-warning=ExperimentalWarning', join(PROJECT, file), ...args]
}
