/** What shells call the end of a program by Ctrl-C. */
const INTERRUPTED = 130

/**
 * Aborts when the process is asked to stop: by Ctrl-C, by a process manager, or by its terminal's end. Until the
 * program says otherwise its exit code is then that of an interrupted one.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = () => {
    process.exitCode = INTERRUPTED
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  return controller.signal
}

/** Settles when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
