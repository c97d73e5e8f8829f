import { matchesIn } from './matches-in.ts'
import { trimText, type ViewText } from './view-text.ts'

/** The rule under a header, inside a line: "| Model | Price | |---|---| | A | $2 |". */
const RULE_INSIDE = /\|[ \t]{0,3}\|?(?:[ \t]{0,3}:?-{2,}:?[ \t]{0,3}\|){2,}/
/** What ends a cell that stands over lines of its own. */
const OPEN_ROW = /\|\s*$/
const RULE_LINE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?(?:-{2,}:?)?\s*$/

/** A line that holds a whole table, cut into its rows, and what stands before it; any other line as it is. */
export function inlineRows(line: ViewText): readonly ViewText[] {
  const rule = RULE_INSIDE.exec(line.text)
  const first = line.text.indexOf('|')
  if (!rule || first < 0 || first >= rule.index) return [line]
  const width = matchesIn(/-{2,}/g, rule[0]).length
  const bars = matchesIn(/\|/g, line.text).map(({ index }) => index)
  // each row has a bar more than cells, and between two rows stands nothing
  const starts = bars.filter((_, i) => i % (width + 1) === 0)
  const isEven = starts.slice(1).every((start, i) => {
    const before = bars[(i + 1) * (width + 1) - 1] ?? start
    return line.text.slice(before + 1, start).trim() === ''
  })
  if (!isEven || starts.length < 3) return [line]
  const edges = [0, ...starts.filter((start) => start > 0), line.text.length]
  return edges
    .slice(1)
    .map((end, i) => trimText(line, edges[i] ?? 0, end))
    .filter(({ text }) => text !== '')
}

const cellsIn = (line: string): number => matchesIn(/\|/g, line.replace(/^\s*\|/, '')).length

/**
 * Which lines go on in the next one because a row of a table was broken between its cells: under a rule, a line that ends
 * with a bar and has fewer cells than the rule.
 */
export function brokenRows(lines: readonly string[]): ReadonlySet<number> {
  const open = new Set<number>()
  let width = 0
  let cells = 0
  for (const [i, line] of lines.entries()) {
    if (RULE_LINE.test(line)) {
      width = Math.max(2, matchesIn(/-{2,}/g, line).length)
      cells = 0
      continue
    }
    if (width === 0) continue
    if (!line.includes('|')) {
      width = 0
      continue
    }
    cells += cellsIn(line)
    if (cells < width && OPEN_ROW.test(line)) open.add(i)
    else cells = 0
  }
  return open
}
