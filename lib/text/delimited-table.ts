import type { PhysicalLine, TextTable } from './text-table.ts'
import type { ViewCell } from './view.ts'
import { EMPTY_TEXT, sourceSpan, trimText, type ViewText } from './view-text.ts'
import { wholeSpan } from './whole-span.ts'

/** What parts the fields of a sheet that was pasted as text, the rarer in sentences first. */
const DELIMITERS = [';', ','] as const
type Delimiter = (typeof DELIMITERS)[number]

interface Field {
  readonly start: number
  readonly end: number
}

/** Fewer fields, or fewer rows under the header, are more often a list in a sentence. */
const LEAST_FIELDS = 3
const LEAST_ROWS = 2

/** The name of a column: words, no sentence, no figure of its own. */
const COLUMN_NAME = /^(?:[\p{L}#%$€£¥][^.!?;:]{0,39}|)$/u
const FIGURE = /^[~≈<>]?\s?(?:[$€£¥]\s?)?\d[\d.,]*\s?(?:[KMBT%$€£¥]|ms|s)?$/i

/** The fields of a line as RFC 4180 has them: in quotes the delimiter parts nothing. The quotes are no part of a field. */
function fieldsOf(line: string, delimiter: Delimiter): readonly Field[] {
  const fields: Field[] = []
  let start = 0
  let quoted = false
  for (let i = 0; i <= line.length; i++) {
    if (line[i] === '"') quoted = !quoted
    if (i < line.length && (quoted || line[i] !== delimiter)) continue
    fields.push(unquoted(line, start, i))
    start = i + 1
  }
  return quoted ? [] : fields
}

function unquoted(line: string, start: number, end: number): Field {
  const raw = line.slice(start, end)
  const bare = /^\s*"(.*)"\s*$/.exec(raw)?.[1]
  if (bare === undefined) return { start, end }
  const from = start + raw.indexOf('"') + 1
  return { start: from, end: from + bare.length }
}

/**
 * The sheet that begins at a line, pasted as comma or semicolon separated values: a header of names and rows of as many
 * fields, with figures all the way down at least one column.
 */
export function delimitedTable(lines: readonly PhysicalLine[], from: number): TextTable | undefined {
  for (const delimiter of DELIMITERS) {
    const header = fieldsAt(lines, from, delimiter)
    if (header.length < LEAST_FIELDS || !header.every((text) => COLUMN_NAME.test(text.trim()))) continue
    // a sheet begins where its fields do: each run of lines is looked at once
    if (fieldsAt(lines, from - 1, delimiter).length === header.length) continue
    let end = from + 1
    while (end < lines.length && fieldsAt(lines, end, delimiter).length === header.length) end++
    const body = lines.slice(from + 1, end).map((_, i) => fieldsAt(lines, from + 1 + i, delimiter))
    if (body.length >= LEAST_ROWS && header.some((_, c) => isMeasured(body, c)))
      return {
        lines: end - from,
        rows: lines.slice(from, end).map((line, r) => cellsOf(line.view, delimiter, r === 0)),
      }
  }
  return undefined
}

function fieldsAt(lines: readonly PhysicalLine[], index: number, delimiter: Delimiter): readonly string[] {
  const text = lines[index]?.view.text ?? ''
  return text.includes(delimiter)
    ? fieldsOf(text, delimiter).map(({ start, end }) => text.slice(start, end))
    : []
}

/** Figures in most rows of a column, blanks and dashes in the others. */
function isMeasured(body: readonly (readonly string[])[], column: number): boolean {
  const texts = body.map((row) => (row[column] ?? '').trim())
  const figures = texts.filter((text) => FIGURE.test(text)).length
  return (
    figures >= texts.length * 0.5 &&
    texts.every((text) => FIGURE.test(text) || /^(?:[-–—]?|n\/?a|\?)$/i.test(text))
  )
}

function cellsOf(line: ViewText, delimiter: Delimiter, header: boolean): ViewCell[] {
  return fieldsOf(line.text, delimiter).map(({ start, end }) => {
    const text = trimText(line, start, end)
    const at = sourceSpan(
      line,
      Math.min(start, line.text.length - 1),
      Math.min(start, line.text.length - 1) + 1,
    ).start
    return text.text === ''
      ? { text: EMPTY_TEXT, span: { start: at, end: at }, header }
      : { text, span: wholeSpan(text), header }
  })
}
