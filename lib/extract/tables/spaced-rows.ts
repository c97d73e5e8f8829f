import { matchesIn } from '../../text/matches-in.ts'
import { sliceText, trimText, type ViewText } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { isValueText } from './header-rows.ts'
import { subjectOfCell } from './subject-cell.ts'
import { type Range, typedRows } from './typed-rows.ts'

/** How the header of a table of models begins that copying left with single spaces: "Model Params MMLU". */
const NAMES_HEADER =
  /^((?:rank|#|no\.?|pos\.?|Rang|Platz|排名|順位)\s+)?(?:models?|name|LLM|system|Modell|Name|modelo|nombre|modèle|nom|模型|モデル)\s+(?=\S)/i

export const isNamesHeader = (text: string): boolean => NAMES_HEADER.test(text)

/** Fewer columns of values are more often a sentence. */
const LEAST_COLUMNS = 2
const LONGEST_HEADER = 160

/**
 * The rows of a table of models whose cells stand apart by single spaces, as text copied from a PDF has them: a header of
 * as many labels as each row has values at its end, and before them its model. Undefined where the numbers do not agree.
 */
export function spacedRows(
  lines: readonly ViewText[],
  context: ExtractContext,
): { readonly lines: number; readonly rows: readonly (readonly ViewText[])[] } | undefined {
  const header = lines[0]
  const names = header && header.text.length <= LONGEST_HEADER ? NAMES_HEADER.exec(header.text) : null
  if (!header || !names) return undefined
  const width = valuesAtEnd(lines[1]?.text ?? '').length
  const labels = labelsOf(header.text, names[0].length, context)
  if (labels.length < LEAST_COLUMNS) return undefined
  const head = [
    trimText(header, names[1]?.length ?? 0, names[0].length),
    ...labels.map(({ start, end }) => sliceText(header, start, end)),
  ]
  const body = names[1] ? lines.slice(1).map(withoutRank) : lines.slice(1)
  const typed = typedRows(
    body,
    head.slice(1).map(({ text }) => text),
    context,
  )
  if (typed) return { lines: typed.lines + 1, rows: [head, ...typed.rows] }
  if (labels.length > width) return undefined
  const rows: (readonly ViewText[])[] = []
  for (const line of body) {
    const row = rowOf(line, labels.length, context)
    if (!row) break
    rows.push(row)
  }
  if (rows.length < 2) return undefined
  return { lines: rows.length + 1, rows: [head, ...rows] }
}

/** "1 Kestrel-4 …": the number of a row. */
const withoutRank = (line: ViewText): ViewText =>
  trimText(line, /^#?\d{1,3}[.)]?\s+/.exec(line.text)?.[0].length ?? 0)

/** The words at the end of a line that are values, one for each column. */
function valuesAtEnd(text: string): readonly Range[] {
  const words = wordsIn(text, 0)
  const last = words.findLastIndex(({ start, end }) => !isValueText(text.slice(start, end)))
  return words.slice(last + 1)
}

function rowOf(line: ViewText, columns: number, context: ExtractContext): readonly ViewText[] | undefined {
  const values = valuesAtEnd(line.text).slice(-columns)
  const [first] = values
  if (!first || values.length < columns) return undefined
  const name = trimText(line, 0, first.start)
  if (name.text === '' || subjectOfCell(name.text, context) === undefined) return undefined
  return [name, ...values.map(({ start, end }) => sliceText(line, start, end))]
}

/** The labels of a header: names of benchmarks whole, brackets and words in lower case with the word before. */
function labelsOf(text: string, from: number, { benchmarks }: ExtractContext): readonly Range[] {
  const named = benchmarks.find(text)
  const labels: Range[] = []
  for (const word of wordsIn(text, from)) {
    const last = labels.at(-1)
    const inside = named.some(({ start, end }) => start < word.start && word.start < end)
    const open = last !== undefined && /[(（][^)）]*$/.test(text.slice(last.start, last.end))
    const goesOn = open || /^[\p{Ll}(（[/@]/u.test(text.slice(word.start, word.end))
    if (last && (inside || goesOn)) labels[labels.length - 1] = { start: last.start, end: word.end }
    else labels.push(word)
  }
  return labels
}

const wordsIn = (text: string, from: number): Range[] =>
  matchesIn(/\S+/g, text)
    .map((word) => ({ start: word.index, end: word.index + word[0].length }))
    .filter(({ start }) => start >= from)
