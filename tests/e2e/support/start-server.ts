import { startFreshClaimcheck } from './claimcheck.ts'

/** Starts the server that the tests visit, unless CLAIMCHECK_URL names one. */
export default async function startServer(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CLAIMCHECK_URL) return undefined
  const claimcheck = await startFreshClaimcheck()
  // The workers, which inherit this, read it in playwright.config.ts.
  process.env.CLAIMCHECK_URL = claimcheck.url
  return async () => {
    await claimcheck.stop()
  }
}
