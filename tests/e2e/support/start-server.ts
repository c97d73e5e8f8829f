import { startFreshClaimcheck } from './claimcheck.ts'

/** Starts the server that the tests visit, unless CLAIMCHECK_URL names one. */
export default async function startServer(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CLAIMCHECK_URL) return undefined
  const claimcheck = await startFreshClaimcheck()
  // The workers, which inherit these, read them in playwright.config.ts and support/base.ts.
  process.env.CLAIMCHECK_URL = claimcheck.url
  process.env.CLAIMCHECK_DATA = claimcheck.dataFolder
  return async () => {
    await claimcheck.stop()
  }
}
