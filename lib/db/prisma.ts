import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'
import { closePool, pool } from './pool.ts'

declare global {
  // On globalThis for the same reason as the pool.
  var claimcheckPrisma: PrismaClient | undefined
}

/** The process's one Prisma client, on the process's one pool. */
export function prisma(): PrismaClient {
  globalThis.claimcheckPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) })
  return globalThis.claimcheckPrisma
}

/** Ends the client and the pool under it. */
export async function closeConnections(): Promise<void> {
  const client = globalThis.claimcheckPrisma
  globalThis.claimcheckPrisma = undefined
  await client?.$disconnect()
  await closePool()
}
