import type { Statement } from '../claims/statement.ts'
import { saidWhen } from './said-when.ts'

/** How many independent voices say something on a known date, from which day to which. */
export interface DatedVoices {
  readonly voices: number
  /** Days since 1970-01-01; infinite when no voice is dated. */
  readonly first: number
  readonly last: number
  /** The ISO date of the first, as given; `""` when no voice is dated. */
  readonly firstDate: string
}

export function datedVoices(statements: readonly Statement[]): DatedVoices {
  const ids = new Set<string>()
  let [first, last, firstDate] = [Infinity, -Infinity, '']
  for (const { voice, said } of statements) {
    const when = saidWhen(said)
    if (!when) continue
    ids.add(voice.id)
    last = Math.max(last, when.last)
    if (when.first < first) [first, firstDate] = [when.first, said.date]
  }
  return { voices: ids.size, first, last, firstDate }
}
