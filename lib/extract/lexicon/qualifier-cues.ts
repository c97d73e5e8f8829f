import { perText } from '../../claims/per-text.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { type CueKey, type CueRow, ORDINARY } from './cues/cue-row.ts'
import { EFFORT_CUES } from './cues/effort-cues.ts'
import { PROTOCOL_CUES } from './cues/protocol-cues.ts'
import { RATE_CUES } from './cues/rate-cues.ts'
import { TIER_CUES } from './cues/tier-cues.ts'
import { LexiconPattern } from './lexicon-pattern.ts'
import { lexiconTable } from './lexicon-table.ts'
import { PLATFORM_CUES } from './platforms.ts'

const CUES: readonly CueRow[] = [
  ...TIER_CUES,
  ...PROTOCOL_CUES,
  ...EFFORT_CUES,
  ...PLATFORM_CUES,
  ...RATE_CUES,
]

const cuesFirst = lexiconTable(CUES, ({ words }) => words)
const cuesAnywhere = lexiconTable(
  CUES.map((cue) => ({
    ...cue,
    all: new LexiconPattern(cue.words.source, `${cue.words.flags.replace('g', '')}g`),
  })),
  ({ all }) => all,
)

/** Words of a text that narrow what stands near them. */
export interface Cue {
  readonly key: CueKey
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The value that a match gives. */
export function cueValue({ value, read }: CueRow, match: RegExpMatchArray): string {
  if (value !== undefined) return value
  const written = match.slice(1).find((group) => group !== undefined) ?? match[0]
  return read ? read(written) : written
}

/** All the words of a text that narrow, in order; of two that overlap, the row that stands first in its table. */
export const cuesIn = perText((text: string): readonly Cue[] => {
  const found: Cue[] = []
  const taken = new Set<string>()
  for (const cue of cuesAnywhere(text))
    for (const match of matchesIn(cue.all, text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!isFree(taken, cue.key, start, end)) continue
      found.push({ key: cue.key, value: cueValue(cue, match), start, end })
    }
  return found.sort((a, b) => a.start - b.start)
})

/** Whether no cue of a key stands at a place yet; from now on one does. Of two that overlap, one begins or ends inside the other. */
function isFree(taken: Set<string>, key: CueKey, start: number, end: number): boolean {
  const places = Array.from({ length: end - start }, (_, i) => `${key} ${start + i}`)
  const free = !places.some((place) => taken.has(place))
  if (free) for (const place of places) taken.add(place)
  return free
}

/** Qualifiers that the words of a label, a name's brackets or a clause give. */
export function qualifierCues(text: string, keys?: readonly CueKey[]): Qualifiers {
  const found = allQualifiers(text)
  if (!keys) return found
  const wanted: ReadonlySet<string> = new Set(keys)
  return Object.fromEntries(Object.entries(found).filter(([key]) => wanted.has(key)))
}

const allQualifiers = perText((text: string): Qualifiers => {
  const found: Partial<Record<CueKey, string>> = {}
  for (const cue of cuesFirst(text)) {
    if (cue.value === ORDINARY || found[cue.key] !== undefined) continue
    const match = cue.words.exec(text)
    if (match) found[cue.key] = cueValue(cue, match)
  }
  return found
})

/** The cues of a text, each key that it gives one value only: "Standard and batch" narrows nothing. */
export function cuesSaidOnce(text: string): Qualifiers {
  const cues = cuesIn(text)
  const single = cues.filter(({ key, value }) =>
    cues.every((other) => other.key !== key || other.value === value),
  )
  return Object.fromEntries(
    single.filter(({ value }) => value !== ORDINARY).map(({ key, value }) => [key, value]),
  )
}
