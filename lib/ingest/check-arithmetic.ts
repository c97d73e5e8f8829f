import type { Finding } from '../claims/judgement.ts'
import type { ReadSource } from './document.ts'

interface Checked {
  readonly holds: boolean | null
  readonly calculation: string
}

/** Holds the derived statements of a source against its own figures. */
export function checkArithmetic(_read: ReadSource): { checked: Checked[]; findings: Finding[] } {
  return { checked: [], findings: [] }
}
