import { hasDeepLists } from './deep-lists.ts'
import { parseFrontMatter } from './front-matter.ts'
import { htmlBlocks } from './html-view.ts'
import { markdownBlocks } from './markdown-view.ts'
import type { MediaType } from './media-type.ts'
import { detectMojibake, mendText } from './mojibake.ts'
import { plainBlocks } from './plain-view.ts'
import type { UnreadPart, View, ViewBlock } from './view.ts'
import type { ViewText } from './view-text.ts'

/** A text may have been decoded wrongly twice, never more often in what is found. */
const MOST_MENDINGS = 2

/** The view of a source text: what a person sees, with wrongly decoded characters mended. */
export function viewOf(source: string, mediaType: MediaType): View {
  const { blocks, unread = [], yaml, title } = parsed(source, mediaType)
  const frontMatter = yaml === undefined ? {} : parseFrontMatter(yaml)
  const mended = mendBlocks(blocks, source).map((block) => mapTexts(block, plainSigns))
  const named = typeof frontMatter.title === 'string' ? frontMatter.title : (title ?? firstHeading(mended))
  return { source, blocks: mended, frontMatter, unread, ...(named ? { title: named } : {}) }
}

interface Parsed {
  readonly blocks: readonly ViewBlock[]
  readonly unread?: readonly UnreadPart[]
  readonly yaml?: string
  readonly title?: string
}

function parsed(source: string, mediaType: MediaType): Parsed {
  switch (mediaType) {
    case 'text/markdown':
      return hasDeepLists(source) ? tooDeep(source) : markdownBlocks(source)
    case 'text/html':
      return htmlBlocks(source)
    case 'text/plain':
      return { blocks: plainBlocks(source) }
  }
}

/** Lists in lists beyond measure: the lines are read for themselves. */
function tooDeep(source: string): Parsed {
  return {
    blocks: plainBlocks(source),
    unread: [{ kind: 'deep_lists', span: { start: 0, end: source.length } }],
  }
}

function firstHeading(blocks: readonly ViewBlock[]): string | undefined {
  const heading = blocks.find((block) => block.kind === 'heading')
  return heading?.text.text
}

function mendBlocks(blocks: readonly ViewBlock[], source: string): readonly ViewBlock[] {
  let mended = blocks
  let sample = source
  for (let i = 0; i < MOST_MENDINGS; i++) {
    const charset = detectMojibake(sample)
    if (!charset) break
    const mend = (text: ViewText) => mendText(text, charset)
    mended = mended.map((block) => mapTexts(block, mend))
    sample = mend({
      text: sample,
      pieces: [{ at: 0, length: sample.length, source: 0, sourceLength: sample.length }],
    }).text
  }
  return mended
}

/** Signs that look like a plain one and mean it, one for one: hyphens that do not break, narrow spaces in numbers. */
const LOOKALIKES: readonly { readonly signs: RegExp; readonly plain: string }[] = [
  { signs: /[\u2010\u2011]/g, plain: '-' },
  { signs: /[\u2007\u2009\u200a]/g, plain: '\u202f' },
]
const ANY_LOOKALIKE = /[\u2007\u2009-\u2011]/

function plainSigns(text: ViewText): ViewText {
  if (!ANY_LOOKALIKE.test(text.text)) return text
  return {
    ...text,
    text: LOOKALIKES.reduce((plain, sign) => plain.replace(sign.signs, sign.plain), text.text),
  }
}

function mapTexts(block: ViewBlock, change: (text: ViewText) => ViewText): ViewBlock {
  if (block.kind === 'code') return block
  if (block.kind !== 'table') return { ...block, text: change(block.text) }
  // a cell that spans stays one object in each of its places
  const changed = new Map(block.rows.flat().map((cell) => [cell, { ...cell, text: change(cell.text) }]))
  return { ...block, rows: block.rows.map((row) => row.map((cell) => changed.get(cell) ?? cell)) }
}
