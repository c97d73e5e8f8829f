import { editDistance } from './edit-distance.ts'

/** What goes by a name that a text holds, and the words of the text around it. */
export interface Named<T> {
  readonly what: T
  readonly rest: string
}

/** How many letters of a word may be wrong: none of a short one, of which many are alike. */
const FORGIVEN = [
  { from: 9, letters: 2 },
  { from: 5, letters: 1 },
] as const

/** As much of a word that is still being typed tells it from others. */
const LEAST_BEGINNING = 4

/**
 * Things whose names stand in a text, the longest name first and then only those that are as long: "gpt 5.5 contxt window" names
 * the context window, with "gpt 5.5" around it. Case and signs do not count, a typing error is forgiven, and the last word
 * may be unfinished.
 */
export function namedIn<T>(
  text: string,
  things: readonly { what: T; names: readonly string[] }[],
): Named<T>[] {
  const words = wordsOf(text)
  const found = things.flatMap(({ what, names }) => {
    const places = names.flatMap((name) => placeOf(wordsOf(name), words) ?? [])
    const best = places.toSorted((a, b) => b.length - a.length)[0]
    return best === undefined ? [] : [{ what, ...best }]
  })
  const longest = Math.max(0, ...found.map(({ length }) => length))
  return found
    .filter(({ length }) => length === longest)
    .map(({ what, from, to }) => ({ what, rest: [...words.slice(0, from), ...words.slice(to)].join(' ') }))
}

/** Where a name stands among the words of a text, and how many letters it has. */
function placeOf(
  name: readonly string[],
  words: readonly string[],
): { from: number; to: number; length: number } | undefined {
  for (let from = 0; from + name.length <= words.length; from++) {
    const isLast = (at: number) => from + at === words.length - 1
    if (name.length > 0 && name.every((word, at) => isLike(words[from + at] ?? '', word, isLast(at))))
      return { from, to: from + name.length, length: name.join('').length }
  }
  return undefined
}

function isLike(typed: string, word: string, unfinished: boolean): boolean {
  if (typed === word) return true
  if (unfinished && typed.length >= LEAST_BEGINNING && word.startsWith(typed)) return true
  const forgiven = FORGIVEN.find(({ from }) => word.length >= from)?.letters ?? 0
  return Math.abs(typed.length - word.length) <= forgiven && editDistance(typed, word) <= forgiven
}

/** Letters and digits with the point inside a version; accents and case away. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? []
}
