import { installPackages, packagesAreInstalled } from './packages.mjs'
import { clientIsCurrent, generateClient, stampClient } from './prisma-client.mjs'
import { runStep } from './run-step.mjs'
import { withTurn } from './turn.mjs'

/**
 * Brings a checkout into the state in which its scripts run: packages as in the lockfile, Prisma client as in the
 * schema. Of several programs that start at once, one does it and the others wait.
 * @returns {Promise<boolean>} false when a step failed; its output has been shown.
 */
export async function prepareCheckout() {
  if (isPrepared()) return true
  return withTurn(async () => {
    if (!packagesAreInstalled() && !(await runStep('Packages', installPackages()))) return false
    if (clientIsCurrent()) return true
    const generated = await runStep('Prisma client', generateClient())
    if (generated) stampClient()
    return generated
  })
}

function isPrepared() {
  return packagesAreInstalled() && clientIsCurrent()
}
