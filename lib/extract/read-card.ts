import type { ViewBlock, ViewCell, ViewCode, ViewTable } from '../text/view.ts'
import { trimText, type ViewText } from '../text/view-text.ts'
import { wholeSpan } from '../text/whole-span.ts'
import type { ExtractContext } from './extract-context.ts'
import { contextBand, isBand } from './lexicon/context-bands.ts'
import type { ProseDraft } from './prose/read-text.ts'
import { headsExample } from './prose/supposition.ts'
import { cardLine } from './tables/card-line.ts'
import { says } from './tables/heading-label.ts'
import { readLabel } from './tables/label.ts'
import { isBareValue, type PairLine, pairLine } from './tables/pair-line.ts'
import { readPairs } from './tables/read-table.ts'
import type { Walk } from './walk.ts'

type TextBlock = Exclude<ViewBlock, ViewTable | ViewCode>

/** Fewer values make no line of a card: "Updated in May · 12 min". */
const LEAST_OF_A_CARD = 2

/**
 * The statements of a line that has no sentences: parts with signs between them, or a label with its value. Labels mean
 * what they mean at the head of a table's column.
 */
export function readCard(
  block: TextBlock,
  index: number,
  walk: Walk,
  context: ExtractContext,
): readonly ProseDraft[] {
  if (block.kind === 'heading' && !block.guessed) return []
  const parts = cardLine(block.text, context)
  const { labels, subject: above, benchmark, scope } = walk.above()
  const around = { index, labels, scope, ...(benchmark ? { benchmark } : {}) }
  if (parts) {
    const subject = parts.subject ?? above
    const drafts = subject ? readPairs(parts.rows, { ...around, subject }, context) : []
    return drafts.length < LEAST_OF_A_CARD ? [] : drafts
  }
  const pair = labelled(block, walk, context)
  return pair ? readPairs(pair.rows, { ...around, subject: pair.subject }, context) : []
}

interface Labelled {
  readonly rows: readonly (readonly ViewCell[])[]
  readonly subject: string
}

/** A line as a row of a table about one model: under the label that it hangs on, its own label and its value. */
function labelled(block: TextBlock, walk: Walk, context: ExtractContext): Labelled | undefined {
  if (!/\d/.test(block.text.text)) return undefined
  const over = walk.labelOver(block)
  const pair = pairLine(block.text) ?? (over ? valueUnder(over, block.text) : undefined)
  if (!pair || namesModel(pair.value.text, context) || (over && isNarrowed(pair))) return undefined
  const { stem, heading, headings = [] } = walk.carried(block)
  if ([over?.text, headings[0]].some((text) => text !== undefined && headsExample(text))) return undefined
  if (namesModel(pair.label.text, context) || !isUnderstood(pair.label.text, over?.text, context))
    return undefined
  const subject = stem?.subject ?? (stem?.ambiguous ? undefined : (heading ?? walk.above().subject))
  if (!subject) return undefined
  const row = [cellOf(pair.label), cellOf(pair.value)]
  const group = over ? [cellOf(over)] : []
  return { subject, rows: [...group.map((cell) => [cell, cell]), row] }
}

/** "Up to 200K: $1.25" under "Input price": the line narrows what its label says, as a sentence does. */
const isNarrowed = ({ label, value }: PairLine): boolean =>
  isBand(label.text) || contextBand(value.text, true) !== undefined

/** A value without a label of its own: "0.57 s" under "Latency: low". */
function valueUnder(over: ViewText, value: ViewText): PairLine | undefined {
  if (!isBareValue(value.text)) return undefined
  return { label: pairLine(over)?.label ?? over, value }
}

/** A label that says itself what its value is, or narrows what the one over it says. */
function isUnderstood(label: string, over: string | undefined, context: ExtractContext): boolean {
  const read = readLabel(label, context)
  return says(read) || (over !== undefined && says(readLabel(over, context)))
}

const namesModel = (text: string, { names }: ExtractContext): boolean =>
  names.scan(text).some(({ kind }) => kind === 'model' || kind === 'family')

function cellOf(text: ViewText): ViewCell {
  const cell = trimText(text)
  return { text: cell, span: wholeSpan(cell), header: false }
}
