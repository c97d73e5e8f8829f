import type { Figure } from '../figures/figure.ts'
import { AT_WORK, GIVES_OUT, WAY_AFTER } from '../lexicon/capacity-words.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import { formerHolder } from './former-holder.ts'
import type { Sentence } from './sentence.ts'

const LONG_INPUT = /\b(?:long\w*|extremely long) (?:inputs?|prompts?|sequences?)\b/gi
/** A relative clause speaks of the figures inside it. */
const PHRASE_END = /[,;，；、。(（·•|]|\s(?:and|und|y|et|while|but|that|which|of which|davon|dont)\s/
const PHRASE_START = /[,;，；、·•|]|\s(?:and|und|y|et|but)\s/

const BILLION = 1_000_000_000

/** Words in brackets right behind a figure say what it is of: "300 ms (first token)", "37B (active)". */
function featuresBehind({ text, end }: Sentence, figure: Figure): ReadonlySet<Feature> {
  const bracket = /^\s?\(([^()\d]{2,40})\)/.exec(text.slice(figure.end, Math.min(end, figure.end + 48)))?.[1]
  return bracket ? featuresOf(bracket) : new Set()
}

/** What the words up to the figures on both sides speak of; where they differ, the figure's own phrase decides. */
export function phraseFeatures(sentence: Sentence, index: number): ReadonlySet<Feature> {
  const figure = sentence.figures[index]
  if (figure?.kind !== 'figure') return new Set()
  const { before, tail } = wordsAround(sentence, index)
  const near = new Set(
    featuresOf(`${before.slice(-120)} ${tail.slice(0, 60)}`.replace(LONG_INPUT, 'long context')),
  )
  const lead = before.split(PHRASE_START).at(-1) ?? ''
  const phrase = `${lead} ${tail.slice(0, 40)}`
  const own = new Set(featuresOf(phrase))
  addMeant(own, near, figure, phrase, sentence)
  for (const feature of featuresBehind(sentence, figure)) {
    own.add(feature)
    near.add(feature)
  }
  // "1T total, 32B active": of these two the word in the figure's own phrase counts
  if (own.has('active') !== own.has('total')) near.delete(own.has('active') ? 'total' : 'active')
  // "620 ms until the first token and 8.4 s for the whole answer"
  if (own.has('latency') && !own.has('firstToken')) near.delete('firstToken')
  if (own.has('output') && !own.has('context') && !own.has('input')) near.delete('context')
  return near
}

/** The words since the figure before, or the last name, and up to the end of the phrase. */
function wordsAround(sentence: Sentence, index: number) {
  const { text, names, figures, start, end } = sentence
  const figure = figures[index] ?? { start, end: start }
  // "from 64,000 to 256,000": the words before the first are about the second, too
  const first = beginningOfChange(sentence, index)
  // "100K to 200K tokens of context": so are the words behind the second
  const next = figures[index + 1]
  const last = next && CHANGED_TO.test(text.slice(figure.end, next.start)) ? index + 2 : index + 1
  const after = text.slice(figure.end, Math.min(figures[last]?.start ?? end, end))
  const named = names.findLast(
    (name) => name.end <= figure.start && name.kind === 'model' && !name.comparator,
  )
  const from = Math.max(start, figures[first - 1]?.end ?? start, named && first > 0 ? named.start : start)
  return { before: text.slice(from, figure.start), tail: after.split(PHRASE_END)[0] ?? '' }
}

const CAPACITY = /context|window|limit|max|Kontext|fenêtre|ventana|上下文|窗口|コンテキスト/i

/** What joins what a value was to what it is. */
export const CHANGED_TO =
  /^\s*(?:tokens?\s)?(?:up |on )?(?:to|auf|a|à|hasta|->|→|=>|(?:扩展|提升|增加|扩大|升|提高)?(?:到|至)|から)\s*$/

/** The index of the first figure of a change that ends in this one. */
function beginningOfChange(sentence: Sentence, index: number): number {
  const { text, figures } = sentence
  const figure = figures[index]
  const former = figures[index - 1]
  if (!figure || former?.kind !== 'figure') return index
  const changed =
    CHANGED_TO.test(text.slice(former.end, figure.start)) || formerHolder(sentence, figure)?.isEnd === true
  return changed ? index - 1 : index
}

/** What verbs say of a count: "writes up to 24,000", "11 billion of them work on a token", "8K in". */
function addMeant(
  own: Set<Feature>,
  near: Set<Feature>,
  figure: Figure,
  phrase: string,
  { text, start, end }: Sentence,
): void {
  const add = (feature: Feature) => {
    own.add(feature)
    near.add(feature)
  }
  if (figure.low.gte(BILLION / 10) && figure.unit !== 'tokens' && AT_WORK.test(phrase)) {
    add('active')
    if (!/total|总|総|gesamt/i.test(phrase)) own.delete('total')
  }
  const isCount = figure.unit === 'tokens' || figure.unit === undefined
  const way = isCount
    ? WAY_AFTER.find(({ shape }) => shape.test(text.slice(figure.end, end)))?.feature
    : undefined
  if (way) {
    add(way)
    // "272K input + 128K output": of two ways the one behind the figure is its own
    const other = way === 'input' ? 'output' : 'input'
    own.delete(other)
    near.delete(other)
    // "a context of 16K (8K in, 8K out)", not "a chat of 8K in and 2K out"
    if (CAPACITY.test(text.slice(start, end))) add('limit')
  } else if (isCount && figure.low.lt(BILLION) && GIVES_OUT.test(phrase)) add('output')
}
