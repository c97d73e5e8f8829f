import type { NameMention } from '../names/name-mention.ts'
import type { Sentence } from './sentence.ts'

/** What joins names to a list: a comma, "and", a preposition said again. */
export const JOINED =
  /^(?:\s?\/\s?|\s*[,，、]\s*(?:and\s|und\s|y\s|et\s)?|\s+(?:and|und|y|et|&)\s+|\s*(?:和|与|及|と|、)\s*)(?:(?:to|for|of|with|on|für|bei|von|mit|para|con|de|pour|avec)\s)?(?:the\s|both\s|der\s|die\s|das\s|le\s|la\s|el\s)?$/i

/** The names that are joined by commas and "and" up to the last one. */
export function chainBefore(
  { text }: Sentence,
  free: readonly NameMention[],
  last: NameMention,
): NameMention[] {
  const chain = [last]
  for (let i = free.indexOf(last) - 1; i >= 0; i--) {
    const name = free[i]
    const next = chain[0]
    if (!name || !next || !JOINED.test(withoutBrackets(text.slice(name.end, next.start)))) break
    chain.unshift(name)
  }
  return chain
}

const withoutBrackets = (text: string) => text.replace(/[(（][^()（）]*[)）]/g, '')

/** "60 requests per minute to A and to B": those joined to the name that owns the figure, but for figures of their own. */
export function joinedAfter({ text, names, figures }: Sentence, first: NameMention): NameMention[] {
  const list = [first]
  for (const name of names.filter(({ start, kind }) => start >= first.end && kind === 'model')) {
    const last = list.at(-1) ?? first
    const own = figures.find(({ start }) => start >= name.end)
    const hasOwn = own && !/[,;.。；]/.test(text.slice(name.end, own.start))
    if (!JOINED.test(text.slice(last.end, name.start)) || hasOwn) break
    list.push(name)
  }
  return list
}

/** A list of members after their family: "the GPT-5.5 family: A, B and C". */
export function listOf({ text }: Sentence, names: readonly NameMention[]): NameMention[] {
  const list: NameMention[] = []
  for (const name of names) {
    const last = list.at(-1)
    if (last && !JOINED.test(withoutBrackets(text.slice(last.end, name.start)))) break
    list.push(name)
  }
  return list
}

/** "59.2% on X vs 34.0% for Y": words that turn to whom it is compared with, and that one's own figure. */
export const isOtherSide = (between: string): boolean =>
  /(?:\b(?:vs\.?|versus|against|compared (?:with|to)|gegenüber|gegen|frente a|contra|contre|up from|down from|short of)|而|相比|に対し)[^.;。；]*\d/i.test(
    between,
  )
