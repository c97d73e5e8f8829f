import { AsyncLocalStorage } from 'node:async_hooks'

const parts = new AsyncLocalStorage<string[]>()
globalThis.claimcheckPageParts = () => parts.getStore()

/** Makes a page whose static parts stand in its HTML alone; not for what React fetches, which gets no HTML. */
export function withPageParts<T>(make: () => T): T {
  return parts.run([], make)
}
