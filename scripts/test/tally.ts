/** How many tests went how; a check without tests of its own, such as the types, counts as one. */
export type Tally = Readonly<{ passed: number; failed: number; skipped: number }>

/** What a stage found, and what to show when it failed. */
export type Outcome = Readonly<{ tally: Tally; output: string }>

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, next) => ({
      passed: total.passed + next.passed,
      failed: total.failed + next.failed,
      skipped: total.skipped + next.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** `12 passed, 1 failed`, and the skipped ones only when there are any. */
export function phrase({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
