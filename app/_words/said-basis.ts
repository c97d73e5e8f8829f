import type { Said } from '../../lib/claims/time.ts'

/** How we know the day that a claim speaks of. */
export const SAID_BASIS: Readonly<Record<Said['basis'], string>> = {
  stated: 'the text itself states this date',
  published: 'the day the source was published',
  retrieved: 'the day we took the source; it gives no date of its own',
}
