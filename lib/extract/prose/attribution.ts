import { matchesIn } from '../../text/matches-in.ts'
import { ATTRIBUTIONS, NOBODY, OUR_OWN } from '../lexicon/attributions.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

/** What can be measured or claimed differently by two. Who repeats a price, a limit or a licence measures nothing. */
const MEASURED = /^(?:benchmark|throughput|latency|parameters)\./

interface Speaker extends Range {
  readonly name: string
}

/**
 * Whom the clause of a figure names as having measured or said it: the nearest before it that no own measurement
 * follows, else the one right behind it.
 */
export function attributedTo(sentence: Sentence, figure: Range, property: string): string | undefined {
  if (!MEASURED.test(property)) return undefined
  const { text } = sentence
  const clause = clauseAt(text, sentence, figure.start)
  const speaker = speakersIn(sentence, clause, figure, false).at(-1) ?? speakerOfAll(sentence, figure)
  if (speaker) return OUR_OWN.test(text.slice(speaker.end, figure.start)) ? undefined : speaker.name
  const next = sentence.figures.find(({ start }) => start >= figure.end)?.start ?? clause.end
  const behind = { start: figure.end, end: Math.min(clause.end, next) }
  return speakersIn(sentence, behind, figure, true)[0]?.name
}

/** "According to A, X does 278 tokens per second; Y does 79": named before all figures, A speaks of all. */
function speakerOfAll(sentence: Sentence, figure: Range): Speaker | undefined {
  const first = sentence.figures[0]
  if (!first || first.start >= figure.start) return undefined
  return speakersIn(sentence, sentence, first, false).at(-1)
}

function speakersIn(sentence: Sentence, stretch: Range, figure: Range, after: boolean): Speaker[] {
  const end = after ? stretch.end : figure.start
  const words = sentence.text.slice(stretch.start, end)
  return ATTRIBUTIONS.filter((row) => (row.after ?? false) === after)
    .flatMap(({ shape }) => (shape.global ? matchesIn(shape, words) : matchOf(shape, words)))
    .flatMap((match) => {
      const name = match.groups?.who ?? match.groups?.quoted ?? match.groups?.plain
      if (!name || NOBODY.test(name)) return []
      const start = stretch.start + match.index + match[0].indexOf(name)
      const isModel = sentence.names.some((one) => one.start < start + name.length && start < one.end)
      return isModel ? [] : [{ name, start, end: stretch.start + match.index + match[0].length }]
    })
    .sort((a, b) => a.start - b.start)
}

function matchOf(shape: RegExp, words: string): RegExpExecArray[] {
  const match = shape.exec(words)
  return match ? [match] : []
}
