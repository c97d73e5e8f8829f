import { matchesIn } from '../../text/matches-in.ts'
import type { ViewCell } from '../../text/view.ts'
import { sliceText, trimText, type ViewText, ViewTextBuilder } from '../../text/view-text.ts'
import { wholeSpan } from '../../text/whole-span.ts'
import type { ExtractContext } from '../extract-context.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { featuresOf } from '../lexicon/features.ts'

/** A line of a card: "Tern 4: 256K context · 32K max output · knowledge to March 2025". */
export interface CardLine {
  /** The model that the line itself names. */
  readonly subject?: string
  /** A label with its value for each part of the line. */
  readonly rows: readonly (readonly ViewCell[])[]
}

/** Signs between the parts of such a line; sentences do not have them. */
const PARTS = /\s[·•∙‧⋅|｜]\s?|\s?｜\s?|\s\/\/\s/g
const LEAST_PARTS = 2
const LONGEST_PART = 70
const SENTENCE = /[.!?。！？]["')）]?\s+\S|[.!?。！？]$/

/** The parts of a line that is set like a card's, each with its figure and the words beside it. */
export function cardLine(text: ViewText, context: ExtractContext): CardLine | undefined {
  const names = context.names.scan(text.text).filter(({ kind }) => kind === 'model')
  if (new Set(names.map(({ key }) => key)).size > 1) return undefined
  const head = headOf(text.text, names[0])
  const parts = partsOf(text, head?.end ?? 0)
  const isSentence = ({ text: part }: ViewText) => part.length > LONGEST_PART || SENTENCE.test(part)
  if (parts.length < LEAST_PARTS || parts.some(isSentence)) return undefined
  const rows = parts.map((part) => rowOf(part, context)).filter((row) => row !== undefined)
  return rows.length === 0 ? undefined : { rows, ...(head ? { subject: head.name } : {}) }
}

/** A name that only this line tells: words with capitals and a number before a colon. */
const OWN_NAME = /^(?=[^:：]*\d)(\p{Lu}[\w.]*(?:[ -][\p{Lu}\d][\w.]*){1,4})(?=\s?[:：]\s)/u
const AFTER_NAME = /^\s*(?:[(（][^)）]{0,40}[)）]\s*)?(?:[:：]|[–—-](?=\s)|(?=[·•|｜])|,(?=\s))\s*/u

/** A line's own model, when it stands at the head, and where it ends: "Tern 4:", "Tern 4 — ", or a part of its own. */
function headOf(
  text: string,
  known: { raw: string; start: number; end: number } | undefined,
): { name: string; end: number } | undefined {
  const own = known ? undefined : OWN_NAME.exec(text)?.[1]
  const name = own && featuresOf(own).size === 0 ? { raw: own, start: 0, end: own.length } : known
  if (!name || /[\p{L}\d]/u.test(text.slice(0, name.start))) return undefined
  const sign = AFTER_NAME.exec(text.slice(name.end))
  return sign ? { name: name.raw, end: name.end + sign[0].length } : undefined
}

function partsOf(text: ViewText, from: number): ViewText[] {
  const parts: ViewText[] = []
  let start = from
  for (const sign of matchesIn(PARTS, text.text)) {
    if (sign.index < from) continue
    parts.push(trimText(text, start, sign.index))
    start = sign.index + sign[0].length
  }
  parts.push(trimText(text, start, text.text.length))
  return parts.filter((part) => part.text !== '')
}

/** A part as a label, its words without figures, and as the cell that holds them. */
function rowOf(part: ViewText, { language, year }: ExtractContext): readonly ViewCell[] | undefined {
  const text = foldWidth(part.text)
  const dates = scanDates(text, year)
  const figures = [...dates, ...scanFigures(text, language, dates)].sort((a, b) => a.start - b.start)
  const [first] = figures
  if (!first && !LICENCE.test(text)) return undefined
  const label = new ViewTextBuilder()
  let from = 0
  for (const { start, end } of figures) {
    label.append(sliceText(part, from, start))
    from = end
  }
  label.append(sliceText(part, from, part.text.length))
  const span = wholeSpan(part)
  return [
    { text: first ? label.take() : part, span, header: false },
    { text: part, span, header: false },
  ]
}

const LICENCE = /licen[sc]e|Lizenz|licencia|许可|ライセンス/i
