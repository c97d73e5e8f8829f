import { lineBlocks } from './line-blocks.ts'
import { matchesIn } from './matches-in.ts'
import type { ViewBlock } from './view.ts'
import { plainText } from './view-text.ts'

const BLANK_LINE = /\n[ \t\r]*\n/g

/** The blocks of plain text: paragraphs are parted by blank lines. */
export function plainBlocks(source: string): ViewBlock[] {
  const blocks: ViewBlock[] = []
  let start = source.startsWith('\uFEFF') ? 1 : 0
  const add = (end: number) =>
    blocks.push(...lineBlocks(plainText(source, start, end), { kind: 'paragraph' }))
  for (const gap of matchesIn(BLANK_LINE, source)) {
    add(gap.index)
    start = gap.index + gap[0].length
  }
  add(source.length)
  return blocks
}
