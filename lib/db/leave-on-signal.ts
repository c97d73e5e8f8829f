import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** What shells add to the number of a signal in the exit code of the program that it ended. */
const SIGNALLED = 128

/**
 * Lets Ctrl-C and the like do `leave` before they end the process.
 * @returns a function that takes this back.
 */
export function leaveOnSignal(leave: () => Promise<void>): () => void {
  const onSignal = (signal: (typeof SIGNALS)[number]) => {
    // Set at once: whoever sees the work fail from here on knows why, and need not report it.
    process.exitCode = SIGNALLED + constants.signals[signal]
    void leave().finally(() => process.exit())
  }
  for (const signal of SIGNALS) process.once(signal, onSignal)
  return () => {
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}
