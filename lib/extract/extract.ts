import type { Mention } from '../claims/claim.ts'
import type { DerivedMention } from '../claims/derived-statement.ts'
import type { Note } from '../claims/note.ts'
import type { Registry } from '../claims/registry.ts'
import type { Span } from '../claims/span.ts'
import { detectLanguage } from '../text/language.ts'
import type { View, ViewBlock, ViewTable } from '../text/view.ts'
import type { ViewText } from '../text/view-text.ts'
import { finishDraft } from './draft.ts'
import type { BenchmarkMention, BenchmarkNames, ExtractContext } from './extract-context.ts'
import { benchmarkNames } from './names/benchmark-names.ts'
import { productIn } from './prose/read-subscriptions.ts'
import type { ProseDraft } from './prose/read-text.ts'
import { readText } from './prose/read-text.ts'
import { resolveByRepetition } from './resolve-by-repetition.ts'
import { spreadPrices } from './spread-prices.ts'
import { type Survey, surveyDocument } from './survey.ts'
import { flattenedTable } from './tables/flattened.ts'
import { readTable } from './tables/read-table.ts'
import { Walk } from './walk.ts'

/** What was read in a view: statements with the subject as written, relative statements, what was not read. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly derived: readonly DerivedMention[]
  readonly notes: readonly Note[]
}

/** Reads every statement of a view. `published` (ISO, at its precision) resolves dates without a year. */
export function extract(view: View, registry: Registry, published?: string): Extraction {
  const base = { source: view.source, language: detectLanguage(view.source) }
  const benchmarks = rememberFinds(benchmarkNames(registry))
  const survey = surveyDocument(view, registry, benchmarks, base)
  const year = published?.slice(0, 4)
  const context: ExtractContext = {
    ...base,
    names: survey.names,
    benchmarks,
    ...(year ? { year } : {}),
    ...(survey.perTokens ? { perTokens: survey.perTokens } : {}),
  }
  const { drafts, derived, notes } = readBlocks(view, context, survey)
  const { resolved, open } = resolveByRepetition(drafts)
  const mentions = resolved.map(({ draft, subjectRaw }) => finishDraft(draft, subjectRaw, view.source))
  return { mentions, derived: spreadPrices(derived, mentions), notes: [...notes, ...open] }
}

/** The same text is looked at by several readers of one document. */
function rememberFinds(names: BenchmarkNames): BenchmarkNames {
  const found = new Map<string, readonly BenchmarkMention[]>()
  return {
    ...names,
    find(text) {
      const known = found.get(text) ?? names.find(text)
      found.set(text, known)
      return known
    },
  }
}

interface Found {
  readonly drafts: ProseDraft[]
  readonly derived: DerivedMention[]
  readonly notes: Note[]
}

function readBlocks(view: View, context: ExtractContext, survey: Survey): Found {
  const found: Found = { drafts: [], derived: [], notes: [] }
  const walk = new Walk(survey)
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
      found.drafts.push(...asMeant(reading.drafts, walk))
      found.derived.push(...reading.derived)
      walk.pass(block, reading)
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
  const flat = flattenedTable(linesFrom(blocks, index), context)
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
  const { labels, subject } = walk.above()
  const caption = table.caption ? [{ text: table.caption.text, span: table.span }] : []
  const reading = readTable(
    table,
    {
      index,
      labels: [...caption, ...labels, ...noteBelow(below)],
      ...(subject ? { subject } : {}),
      ...productNear(labels, survey),
    },
    context,
  )
  found.drafts.push(...asMeant(reading.drafts, walk))
  if (reading.unread) found.notes.push(unreadNote(reading.unread, table.span))
  walk.passTable()
}

function unreadNote(why: string, span: Span): Note {
  return { rule: 'unread_table', severity: 'warning', reason: `This table was not read: ${why}.`, span }
}

const asMeant = (drafts: readonly ProseDraft[], walk: Walk): readonly ProseDraft[] =>
  walk.rumour ? drafts.map(asRumour) : drafts

/** What stands under "rumours" or "leaks" is expected, unless it says that there is nothing. */
function asRumour(draft: ProseDraft): ProseDraft {
  return draft.value.kind === 'none' ? draft : { ...draft, modality: 'expected' }
}

/** Lines that may be a table's rows: the paragraphs and guessed headings from here on. */
function linesFrom(blocks: readonly ViewBlock[], from: number): ViewText[] {
  const lines: ViewText[] = []
  for (let i = from; i < blocks.length && i < from + MOST_FLAT_ROWS; i++) {
    const block = blocks[i]
    if (!block || !(block.kind === 'paragraph' || (block.kind === 'heading' && block.guessed))) break
    if (block.text.text.length > LONGEST_FLAT_ROW) break
    lines.push(block.text)
  }
  return lines
}

/** The product that the words right above a table name, else the document's. */
function productNear(labels: readonly { text: string }[], survey: Survey): { product?: string } {
  const near = labels.slice(0, 2).map(({ text }) => productIn(text)?.product)
  const product = near.find((name) => name !== undefined) ?? survey.product
  return product ? { product } : {}
}

const MOST_FLAT_ROWS = 200
const LONGEST_FLAT_ROW = 260

/** A footnote right below a table can give its unit: "*Costs per million tokens". */
function noteBelow(block: ViewBlock | undefined): { text: string; span: { start: number; end: number } }[] {
  if (block?.kind !== 'paragraph' || block.text.text.length > 240) return []
  return [{ text: block.text.text, span: block.span }]
}
