import type { Registry } from '../claims/registry.ts'
import { listDecisions } from '../db/queries/decisions.ts'
import { loadBaseRegistry } from './base-registry.ts'
import { overlayDecisions, RegistryDecision } from './overlay-decisions.ts'

declare global {
  // On globalThis: code bundled by Next.js and code loaded by Node.js are two instances of this module.
  var claimcheckBaseRegistry: Promise<Registry> | undefined
}

/** The registry as it is now: the base layer, read once per process, with the moderators' decisions over it. */
export async function currentRegistry(): Promise<Registry> {
  globalThis.claimcheckBaseRegistry ??= loadBaseRegistry()
  const [base, decisions] = await Promise.all([globalThis.claimcheckBaseRegistry, listDecisions('alias')])
  const parsed = decisions.map(({ payload }) => RegistryDecision.parse(payload))
  return parsed.length === 0 ? base : overlayDecisions(base, parsed).registry
}
