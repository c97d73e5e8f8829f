import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** What comes out beside models. */
const OTHER_THING =
  /\b(?:SDK|apps?|website|library|plugin|client|CLI|package|paper|report|study|magazine|company|firm|office|feature|dashboard|data ?sets?|benchmark|Version \d[\d.]* of)\b[^,;]*$/i

/** "The paper on X was published in …": named after the thing that came out. */
const THING_ABOUT =
  /\b(?:SDK|app|library|plugin|client|CLI|package|paper|report|study|card|blog post|post|review|data ?set|article|book)s?\s(?:on|about|of|for|describing|behind|über|zu|von|sobre|de|sur)\s(?:the\s)?["“„«]?$/i

/** Whether what happened on a date happened to something beside the models. `stretch`: the words that are the date's own. */
export function isOfOtherThing(sentence: Sentence, figure: Range, stretch: Range): boolean {
  const { text, names, start } = sentence
  const name = names.findLast((one) => one.end <= figure.start)
  const from = Math.max(stretch.start, name?.end ?? start)
  if (OTHER_THING.test(text.slice(from, figure.start))) return true
  return name !== undefined && THING_ABOUT.test(text.slice(start, name.start))
}
