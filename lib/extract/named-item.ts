import type { ViewItem } from '../text/view.ts'
import type { TextReading } from './prose/read-text.ts'
import { subjectsIn } from './prose/sentence.ts'

/** A label, a name, and at most brackets behind it. */
const LABEL = /^[^:：]{0,32}[:：]\s*["“`]?$/
const REST = /^["”`]?\s*(?:[(（][^()（）]*[)）])?[.。]?\s*$/

/**
 * "Model: Kestrel 4", "Version testée : kestrel-4-turbo": an item that only names a model heads the items after it, as
 * a card's first line does.
 */
export function nameOfItem(block: ViewItem, reading: TextReading): string | undefined {
  const { text } = block.text
  const names = reading.sentences.flatMap(subjectsIn)
  const [first] = names
  const last = names.at(-1)
  if (!first || !last || reading.drafts.length > 0 || names.some(({ key }) => key !== first.key))
    return undefined
  return LABEL.test(text.slice(0, first.start)) && REST.test(text.slice(last.end)) ? first.raw : undefined
}
