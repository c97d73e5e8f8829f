import type { Mention } from '../claims/claim.ts'
import type { DerivedMention } from '../claims/derived-statement.ts'
import type { Note } from '../claims/note.ts'
import type { Registry } from '../claims/registry.ts'
import type { Span } from '../claims/span.ts'
import { detectLanguage } from '../text/language.ts'
import type { UnreadPart, View, ViewBlock, ViewTable } from '../text/view.ts'
import type { ViewText } from '../text/view-text.ts'
import { documentDate } from './document-date.ts'
import { finishDraft } from './draft.ts'
import type { BenchmarkMention, BenchmarkNames, ExtractContext } from './extract-context.ts'
import { frontMatterFacts } from './front-matter-facts.ts'
import { productIn } from './lexicon/plans.ts'
import { benchmarkNames } from './names/benchmark-names.ts'
import type { ProseDraft } from './prose/read-text.ts'
import { readText } from './prose/read-text.ts'
import { resolveByRepetition } from './resolve-by-repetition.ts'
import { spreadPrices } from './spread-prices.ts'
import { type Survey, surveyDocument } from './survey.ts'
import { flattenedTable } from './tables/flattened.ts'
import { readTable } from './tables/read-table.ts'
import type { SurroundingText } from './tables/table-surroundings.ts'
import { Walk } from './walk.ts'

/** What was read in a view: statements with the subject as written, relative statements, what was not read. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly derived: readonly DerivedMention[]
  readonly notes: readonly Note[]
}

/** Reads every statement of a view. `published` (ISO, at its precision) resolves dates without a year. */
export function extract(view: View, registry: Registry, published?: string): Extraction {
  const base = { source: view.source, language: detectLanguage(visibleSample(view)) }
  const benchmarks = rememberFinds(benchmarkNames(registry))
  const survey = surveyDocument(view, registry, benchmarks, base)
  const written = published ?? documentDate(view)
  const year = written?.slice(0, 4)
  const month = written?.slice(5, 7)
  const context: ExtractContext = {
    ...base,
    names: survey.names,
    benchmarks,
    ...(year ? { year } : {}),
    ...(month ? { month } : {}),
    ...(survey.perTokens ? { perTokens: survey.perTokens } : {}),
    ...(survey.currency ? { currency: survey.currency } : {}),
  }
  const { drafts, derived, notes } = readBlocks(view, context, survey)
  const { resolved, open } = resolveByRepetition([...frontMatterFacts(view, survey.subject), ...drafts])
  const mentions = resolved.map(({ draft, subjectRaw }) => finishDraft(draft, subjectRaw, view.source))
  return {
    mentions,
    derived: spreadPrices(derived, mentions),
    notes: [...view.unread.map(unreadPartNote), ...notes, ...open],
  }
}

/** Enough to tell a language by. */
const SAMPLE = 20_000

/** The beginning of what a person sees: markup and wrongly decoded letters would mislead. */
function visibleSample({ blocks }: View): string {
  const texts: string[] = []
  let length = 0
  for (const block of blocks) {
    if (length > SAMPLE) break
    if (block.kind === 'code') continue
    const text = block.kind === 'table' ? tableSample(block.rows) : block.text.text
    texts.push(text)
    length += text.length
  }
  return texts.join('\n')
}

const tableSample = (rows: ViewTable['rows']): string =>
  rows
    .slice(0, 100)
    .flatMap((row) => row.map(({ text }) => text.text))
    .join(' ')

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
  const { labels, subject, benchmark } = walk.above()
  const caption = table.caption ? [{ text: table.caption.text, span: table.span }] : []
  const reading = readTable(
    table,
    {
      index,
      labels: [...caption, ...labels, ...noteBelow(below)],
      ...(subject ? { subject } : {}),
      ...(benchmark ? { benchmark } : {}),
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

const UNREAD_PARTS: Readonly<Record<UnreadPart['kind'], Pick<Note, 'rule' | 'severity' | 'reason'>>> = {
  image: {
    rule: 'figure_in_image',
    severity: 'info',
    reason: 'This image may show figures; images are not read.',
  },
  scripts: {
    rule: 'needs_scripts',
    severity: 'warning',
    reason: 'This page is made by scripts, which are not run. Give the text that a browser shows.',
  },
  nesting: {
    rule: 'nested_too_deeply',
    severity: 'warning',
    reason: 'This HTML nests its elements too deeply and was not read. Give the text that a browser shows.',
  },
}

function unreadPartNote({ kind, description, span }: UnreadPart): Note {
  const { reason, ...note } = UNREAD_PARTS[kind]
  return { ...note, reason: description ? `${reason} It says of itself: “${description}”.` : reason, span }
}

const asMeant = (drafts: readonly ProseDraft[], walk: Walk): readonly ProseDraft[] =>
  walk.rumour ? drafts.map(asRumour) : drafts

/** What stands under "rumours" or "leaks" is expected, unless it says that there is nothing. */
function asRumour(draft: ProseDraft): ProseDraft {
  return draft.value.kind === 'none' || draft.official ? draft : { ...draft, modality: 'expected' }
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
function noteBelow(block: ViewBlock | undefined): SurroundingText[] {
  if (block?.kind !== 'paragraph' || block.text.text.length > 240) return []
  return [{ text: block.text.text, span: block.span, below: true }]
}
