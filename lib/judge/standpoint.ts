import type { Voice } from '../claims/statement.ts'
import type { Ballot } from './ballot.ts'
import type { Camp } from './camp.ts'
import type { Change } from './change.ts'

/** What the comparisons of a topic say of one camp. */
export interface Standpoint {
  readonly own: Ballot
  /** The first two voices by name that say the same. */
  readonly examples: readonly Voice[]
  /** Camps that contradict it, the best supported first. */
  readonly opponents: readonly Ballot[]
  /** The figure that came after it. */
  readonly change: Change | undefined
  /** For "not announced": the figure that came out. */
  readonly announced: Camp | undefined
  /** For a forecast: the announced figure that bears it out, or does not. */
  readonly borneOut: Camp | undefined
  readonly missed: Camp | undefined
}
