import { modeOf } from '../../claims/name-mode.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import { contextBand } from '../lexicon/context-bands.ts'
import { isPlace, platformNamed } from '../lexicon/platforms.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'

const BRACKETS = /\s*[(（[]([^()（）[\]]*)[)）\]]\s*/g
const BUILD = /^(?:\d{4}|20\d{6}|20\d{2}-\d{2}-\d{2}|[vVR]\d[\w.]*)$/
/** The window by which a family tells its members apart: "GPT-4 (32k)". */
const WINDOW = /^\d{1,3}k(?:\scontext)?$/i

/** A name as it stands beside its brackets. */
interface Bracketed {
  readonly bare: string
  /** What belongs to the name, though it stands in brackets. */
  readonly kept: string
  readonly qualifiers: Qualifiers
  /** What was not understood. */
  readonly aside: string | undefined
}

/** A name without its brackets, and what they say: a build stays with the name. */
export function withoutBrackets(clean: string): Bracketed {
  let qualifiers: Qualifiers = {}
  let kept = ''
  let aside: string | undefined
  const bare = clean
    .replace(BRACKETS, (_, inner: string) => {
      if (BUILD.test(inner) || (WINDOW.test(inner) && /^(?:chat)?gpt-?[34]/i.test(clean)))
        kept = ` (${inner})`
      else {
        const said = bracketQualifiers(inner)
        qualifiers = { ...qualifiers, ...said }
        if (Object.keys(said).length === 0) aside = inner.trim()
      }
      return ' '
    })
    .trim()
  return { bare, kept, qualifiers, aside }
}

/** What words in brackets, or behind a comma, narrow a name to. */
export function bracketQualifiers(inner: string): Qualifiers {
  const effort = modeOf(inner)
  if (effort !== undefined) return { effort }
  if (isPlace(inner)) return { platform: platformNamed(inner.trim()) }
  const band = contextBand(inner, true)
  return { ...qualifierCues(inner), ...(band ? { context: band } : {}) }
}
