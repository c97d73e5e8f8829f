import type { NameMention } from '../names/name-mention.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** Which of the names before a figure only describe another one, or stand aside. */

/** "X gets 82.1% (Y: 75.0) on A and 68.4% on B": who stands in brackets that are closed is not spoken of behind them. */
export function outsideBrackets(
  { text }: Sentence,
  names: readonly NameMention[],
  figure: Range,
): readonly NameMention[] {
  const open = names.filter((name) => !/^[^(（]*[)）]/.test(text.slice(name.end, figure.start)))
  return open.length > 0 ? open : names
}

/** "**X Pro**: a larger version of X for hard tasks — $30/$180": the item is about the name that it begins with. */
export function labelOf(
  { text, start }: Sentence,
  names: readonly NameMention[],
  last: NameMention | undefined,
): NameMention | undefined {
  const head = names[0]
  if (!head || !last || head === last || !LEADS.test(text.slice(start, head.start))) return undefined
  const described = text.slice(head.end, last.start)
  return IS_LABEL.test(described) && INSIDE_PHRASE.test(described) ? head : undefined
}

const LEADS = /^[^\p{L}\d]*(?:\p{L}+\s){0,2}$/u
const IS_LABEL = /^\s?(?:[(（][^()（）]*[)）]\s?)?(?:[:：]|[–—-])\s/
/** A name inside a noun phrase, "version of X", "built on X": it says what the head is like. */
const INSIDE_PHRASE =
  /\p{L}\s(?:of|to|from|than|over|for|on|by|like|as|der|des|von|zu|auf|de|del|du|à|sur|sobre|que)\s(?:the\s|our\s|its\s|le\s|la\s|el\s)?$|的|の$/u

const VERB =
  /^,\s+(?:is|was|are|has|had|costs?|reach\w*|scor\w*|gets?|got|comes|came|supports?|offers?|runs|takes|kostet|ist|hat|erreicht|kommt|est|coûte|atteint|es|cuesta|tiene|alcanza)\b/

/** "Flash, shown one day after GPT-4o, is at $0.35": a name between commas is not who the verb is about. */
export function outsideParenthesis(
  { text }: Sentence,
  names: readonly NameMention[],
  own: NameMention | undefined,
): NameMention | undefined {
  if (!own || !VERB.test(text.slice(own.end, own.end + 20))) return own
  const earlier = names.findLast(
    ({ start, end }) => start < own.start && /^,\s\p{Ll}[^,;.]*$/u.test(text.slice(end, own.start)),
  )
  return earlier ?? own
}
