import {
  QUALIFIERS,
  type QualifierKey,
  type QualifierKind,
  type Qualifiers,
  qualifierWord,
} from '../claims/qualifier.ts'
import { platformWord } from './platform-word.ts'
import { meaningOfSilence } from './silence.ts'

/**
 * How two scopes meet:
 * `same`: nothing separates them;
 * `apart`: both name a key and differ, or silence on it speaks of the ordinary case;
 * `protocol`: one side is silent on how it was measured;
 * `silent`: one side (`silent`) is silent on what the other names, and may mean the same.
 */
export type ScopeRelation =
  | { readonly kind: 'same' }
  | { readonly kind: 'apart' | 'protocol'; readonly keys: readonly QualifierKey[] }
  | { readonly kind: 'silent'; readonly keys: readonly QualifierKey[]; readonly silent: 'a' | 'b' | 'both' }

const KINDS: readonly (QualifierKind & { readonly key: QualifierKey })[] = QUALIFIERS

/** A platform is named when it is not the vendor's own API; "API" alone says no more than silence. */
const OWN_API = /^((the|official|own|vendor['’]?s?|first[- ]party) )*api( access)?$/i

/** The qualifiers that say something: what silence means anyway is left out ("text tokens", "billed monthly", "API"). */
export function effectiveScope(qualifiers: Qualifiers): Qualifiers {
  const telling = KINDS.flatMap(({ key, assumed }) => {
    const value = qualifiers[key]
    if (value === undefined || (assumed && sameWord(value, assumed))) return []
    return key === 'platform' && OWN_API.test(value.trim()) ? [] : [[key, value] as const]
  })
  return Object.fromEntries(telling)
}

/** Compares two scopes of one property. Symmetric, but for the name of the silent side. */
export function compareScopes(a: Qualifiers, b: Qualifiers, property: string): ScopeRelation {
  const [x, y] = [effectiveScope(a), effectiveScope(b)]
  const differences = KINDS.flatMap((kind) => {
    const difference = compareKey(kind, x[kind.key], y[kind.key], property)
    return difference ? [{ ...difference, key: kind.key }] : []
  })
  const keysOf = (relation: Difference['relation']) =>
    differences.filter((difference) => difference.relation === relation).map(({ key }) => key)
  for (const kind of ['apart', 'protocol'] as const) {
    const keys = keysOf(kind)
    if (keys.length > 0) return { kind, keys }
  }
  if (differences.length === 0) return { kind: 'same' }
  const silentSides = new Set(differences.map(({ silent }) => silent))
  return {
    kind: 'silent',
    keys: keysOf('silent'),
    silent: silentSides.size > 1 ? 'both' : (differences[0]?.silent ?? 'a'),
  }
}

interface Difference {
  readonly relation: 'apart' | 'protocol' | 'silent'
  readonly silent: 'a' | 'b'
}

function compareKey(
  kind: QualifierKind & { readonly key: QualifierKey },
  a: string | undefined,
  b: string | undefined,
  property: string,
): Difference | undefined {
  const [x, y] = [a ?? kind.assumed, b ?? kind.assumed]
  if (x === undefined && y === undefined) return undefined
  if (x !== undefined && y !== undefined)
    return sameWord(x, y) || (kind.key === 'platform' && platformWord(x) === platformWord(y))
      ? undefined
      : { relation: 'apart', silent: 'a' }
  const meaning = meaningOfSilence(kind.key, x ?? y ?? '', property)
  if (meaning === 'ignored') return undefined
  return { relation: RELATION_OF[meaning], silent: x === undefined ? 'a' : 'b' }
}

const RELATION_OF = { other_fact: 'apart', unknown_protocol: 'protocol', may_be_same: 'silent' } as const

/** Free wordings of one thing: "512 output tokens" and "512 tokens" where one has all words of the other. */
function sameWord(a: string, b: string): boolean {
  if (qualifierWord(a) === qualifierWord(b)) return true
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  return (
    few.length > 0 && few.length < many.length && few.every((word) => many.includes(word)) && hasFigure(few)
  )
}

/** Only a figure makes a shorter wording the same: "Pro" is not "Pro Max", "thinking" not "non-thinking". */
function hasFigure(words: readonly string[]): boolean {
  return words.some((word) => /\d/.test(word)) && words.length > 1
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,_-]+/)
    .filter(Boolean)
}
