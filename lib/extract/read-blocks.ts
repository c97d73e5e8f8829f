import type { DerivedMention } from '../claims/derived-statement.ts'
import type { Note } from '../claims/note.ts'
import type { View, ViewBlock, ViewCode, ViewItem, ViewTable } from '../text/view.ts'
import type { ViewText } from '../text/view-text.ts'
import type { Draft } from './draft.ts'
import type { ExtractContext } from './extract-context.ts'
import { productNear } from './product-near.ts'
import type { ProseDraft } from './prose/read-text.ts'
import { readText } from './prose/read-text.ts'
import { headsExample } from './prose/supposition.ts'
import { readCard } from './read-card.ts'
import { readEvents } from './read-events.ts'
import type { Survey } from './survey.ts'
import { documentHost } from './survey-host.ts'
import { flattenedTable } from './tables/flattened.ts'
import { readTable } from './tables/read-table.ts'
import type { SurroundingText } from './tables/table-surroundings.ts'
import { clashNote, unreadNote } from './unread-notes.ts'
import { Walk } from './walk.ts'

interface Found {
  readonly drafts: ProseDraft[]
  readonly derived: DerivedMention[]
  readonly notes: Note[]
  /** What tables tell of the past beside the present. */
  readonly former: Draft[]
}

/** Reads block after block, each under what the walk over those before it has left. */
export function readBlocks(view: View, context: ExtractContext, survey: Survey): Found {
  const found: Found = { drafts: [], derived: [], notes: [], former: [] }
  const walk = new Walk(survey, documentHost(view))
  let tables = 0
  for (let i = 0; i < view.blocks.length; i++) {
    const block = view.blocks[i]
    if (!block || block.kind === 'code') continue
    walk.enter(block)
    const table = tableAt(view.blocks, i, context)
    if (table) {
      readTableBlock(table, tables++, view.blocks[i + table.lines], walk, survey, context, found)
      i += table.lines - 1
    } else if (block.kind !== 'table') {
      const reading = readText(block.text, walk.carried(block), context, { kind: 'text', block: i })
      const card = readCard(block, tables, walk, context)
      // a line of a card has no sentences: its words are labels of its values
      const isCard = card.length > 0 && card.length >= reading.drafts.length
      if (isCard) tables++
      found.drafts.push(...asMeant(isCard ? card : reading.drafts, walk))
      found.derived.push(...reading.derived)
      walk.pass(block, reading, isCard)
    }
  }
  return found
}

/** A table that the source marks, or one that copying turned into lines, with the number of blocks it takes. */
interface TableAt extends Pick<ViewTable, 'rows' | 'caption' | 'span'> {
  readonly lines: number
}

function tableAt(blocks: readonly ViewBlock[], index: number, context: ExtractContext): TableAt | undefined {
  const block = blocks[index]
  if (!block) return undefined
  if (block.kind === 'table') return { ...block, lines: 1 }
  const flat = isLine(block)
    ? flattenedTable(block.text, () => linesFrom(blocks, index + 1), context)
    : undefined
  return flat ? { ...flat, span: block.span } : undefined
}

function readTableBlock(
  table: TableAt,
  index: number,
  below: ViewBlock | undefined,
  walk: Walk,
  survey: Survey,
  context: ExtractContext,
  found: Found,
): void {
  const { labels, subject, benchmark, scope } = walk.above()
  const events = readEvents(
    table.rows,
    labels.map(({ text }) => text),
    context,
    index,
  )
  if (events) {
    found.drafts.push(...asMeant(events, walk))
    walk.passTable([])
    return
  }
  const caption = table.caption ? [{ text: table.caption.text, span: table.span }] : []
  const reading = readTable(
    table,
    {
      index,
      labels: [...caption, ...labels, ...noteBelow(below)],
      scope,
      ...(subject ? { subject } : {}),
      ...(benchmark ? { benchmark } : {}),
      ...productNear(labels, survey),
      isBill: isBill(labels),
    },
    context,
  )
  found.drafts.push(...asMeant(reading.drafts, walk))
  found.former.push(...(reading.former ?? []))
  if (reading.unread) found.notes.push(unreadNote(reading.unread, table.span))
  if (reading.clashing?.[0]) found.notes.push(clashNote(reading.clashing, table.span))
  walk.passTable(reading.drafts.flatMap(({ subjectRaw }) => subjectRaw ?? []))
}

/** Headings over what a use costs somebody in all. */
const BILL =
  /\b(?:monthly|yearly|annual) (?:bill|cost|spend\w*|invoice|budget)|\b(?:bill|invoice|budget|spending)\b|\b(?:costs?|spend\w*) (?:per|a|each) (?:month|day|year)|(?:Kosten|Rechnung) (?:pro|im) (?:Monat|Jahr|Tag)|monatliche (?:Kosten|Rechnung)|(?:coste?|factura|gasto) (?:mensual|al mes|anual)|(?:coût|facture|dépense)s? (?:mensuel\w*|par mois|annuel\w*)|(?:每月|月度|每年)(?:账单|费用|成本|花费)|(?:月間|月々の|年間)(?:費用|コスト|料金|請求)/i

const isBill = (labels: readonly SurroundingText[]): boolean => {
  const heading = labels.find((label) => label.heading)?.text ?? ''
  return BILL.test(heading) || headsExample(heading)
}

const asMeant = (drafts: readonly ProseDraft[], walk: Walk): readonly ProseDraft[] =>
  walk.rumour ? drafts.map(asRumour) : drafts

/** What stands under "rumours" or "leaks" is expected, unless it says that there is nothing. */
function asRumour(draft: ProseDraft): ProseDraft {
  return draft.value.kind === 'none' || draft.official ? draft : { ...draft, modality: 'expected' }
}

/** Lines that may be a table's rows: paragraphs and guessed headings. */
const isLine = (block: ViewBlock): block is Exclude<ViewBlock, ViewTable | ViewCode | ViewItem> =>
  (block.kind === 'paragraph' || (block.kind === 'heading' && block.guessed)) &&
  block.text.text.length <= LONGEST_FLAT_ROW

function linesFrom(blocks: readonly ViewBlock[], from: number): ViewText[] {
  const lines: ViewText[] = []
  for (let i = from; i < blocks.length && lines.length < MOST_FLAT_ROWS; i++) {
    const block = blocks[i]
    if (!block || !isLine(block)) break
    lines.push(block.text)
  }
  return lines
}

const MOST_FLAT_ROWS = 200
const LONGEST_FLAT_ROW = 260

/** A footnote right below a table can give its unit: "*Costs per million tokens". */
function noteBelow(block: ViewBlock | undefined): SurroundingText[] {
  if (block?.kind !== 'paragraph' || block.text.text.length > 240) return []
  return [{ text: block.text.text, span: block.span, below: true }]
}
