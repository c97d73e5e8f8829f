import type { ViewBlock } from '../text/view.ts'
import type { Stem } from './prose/discourse.ts'
import type { TextReading } from './prose/read-text.ts'
import { subjectsIn } from './prose/sentence.ts'

/** A block with a text. */
export type TextBlock = Extract<ViewBlock, { text: unknown }>

/** Whom the line that a list hangs on is about: its only subject that is not compared with. */
export function stemOf(text: string, reading: TextReading): Stem {
  const names = reading.sentences.flatMap(({ names }) => names)
  const subjects = new Map(reading.sentences.flatMap(subjectsIn).map((name) => [name.key, name.raw]))
  const comparator = names.find((name) => name.comparator && name.kind === 'model')?.raw
  const [only] = subjects.values()
  return {
    text,
    subject: subjects.size === 1 ? only : undefined,
    comparator,
    ambiguous: subjects.size > 1 || names.some(({ kind }) => kind === 'family'),
  }
}

/** "Model string: `a-1` or `a-1-2025`": a line under the heading, which says who is meant. */
export const isListOfNames = (block: TextBlock, { sentences }: TextReading): boolean =>
  block.kind === 'heading' &&
  block.guessed &&
  /^[^:：]{2,40}[:：]\s/.test(block.text.text) &&
  sentences.flatMap(subjectsIn).length > 1

const LONGEST_LABEL = 80

/** A short line that is no sentence. */
export const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && !/[.!?。！？]$/.test(text)
