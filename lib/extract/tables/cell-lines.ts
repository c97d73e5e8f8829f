import { LINE_BREAK } from '../../text/physical-lines.ts'
import type { ExtractContext } from '../extract-context.ts'
import { says } from './heading-label.ts'
import { type Label, readLabel, withUnits } from './label.ts'

/** A line of a cell that says itself what its value is. */
export interface CellLine {
  readonly label: Label
  /** Where its value stands in the cell's text. */
  readonly start: number
  readonly end: number
}

const LINE = /^\s*[-•*]?\s*([\p{L}][\p{L}\d ()/-]{1,28}?)\s*[:：]\s*(?=[~≈<>]?\s?[$€£¥]?\d)/u

/**
 * "QPM: 1,250 ⏎ Output TPM: 90,000" under "Quotas": lines that are labels with their values, where the label of the cell
 * does not say what they are; undefined where fewer than two are.
 */
export function cellLines(
  text: string,
  label: Label,
  context: ExtractContext,
): readonly CellLine[] | undefined {
  const isOpen = label.features.size === 0 || label.features.has('foreign')
  if (!isOpen || !text.includes(LINE_BREAK) || !/[:：]/.test(text)) return undefined
  const lines: CellLine[] = []
  let at = 0
  let pairs = 0
  for (const line of text.split(LINE_BREAK)) {
    const found = LINE.exec(line)
    if (found?.[1]) {
      pairs++
      const own = withUnits(readLabel(found[1], context), label)
      if (says(own)) lines.push({ label: own, start: at + found[0].length, end: at + line.length })
    }
    at += line.length + 1
  }
  return pairs > 1 && lines.length > 0 ? lines : undefined
}
