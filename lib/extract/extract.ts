import type { Mention } from '../claims/claim.ts'
import type { DerivedMention } from '../claims/derived-statement.ts'
import type { Note } from '../claims/note.ts'
import type { Registry } from '../claims/registry.ts'
import { detectLanguage } from '../text/language.ts'
import type { View, ViewBlock } from '../text/view.ts'
import type { ViewText } from '../text/view-text.ts'
import { finishDraft } from './draft.ts'
import type { ExtractContext } from './extract-context.ts'
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
  const benchmarks = benchmarkNames(registry)
  const survey = surveyDocument(view, registry, benchmarks, base)
  const year = published?.slice(0, 4)
  const context: ExtractContext = { ...base, names: survey.names, benchmarks, ...(year ? { year } : {}) }
  const { drafts, derived, notes } = readBlocks(view, context, survey)
  const { resolved, open } = resolveByRepetition(drafts)
  const mentions = resolved.map(({ draft, subjectRaw }) => finishDraft(draft, subjectRaw, view.source))
  return { mentions, derived: spreadPrices(derived, mentions), notes: [...notes, ...open] }
}

function readBlocks(
  view: View,
  context: ExtractContext,
  survey: Survey,
): { drafts: ProseDraft[]; derived: DerivedMention[]; notes: Note[] } {
  const drafts: ProseDraft[] = []
  const derived: DerivedMention[] = []
  const notes: Note[] = []
  const walk = new Walk(survey)
  let tables = 0
  for (let i = 0; i < view.blocks.length; i++) {
    const block = view.blocks[i]
    if (!block || block.kind === 'code') continue
    walk.enter(block)
    const firm = (found: readonly ProseDraft[]) => (walk.rumour ? found.map(asRumour) : found)
    const flat = block.kind === 'table' ? undefined : flattenedTable(linesFrom(view.blocks, i), context)
    if (block.kind === 'table' || flat) {
      const rows = flat ? flat.rows : block.kind === 'table' ? block.rows : []
      const { labels, subject } = walk.above()
      const below = noteBelow(view.blocks[i + (flat?.lines ?? 1)])
      const caption =
        block.kind === 'table' && block.caption ? [{ text: block.caption.text, span: block.span }] : []
      const reading = readTable(
        { rows },
        {
          index: tables++,
          labels: [...caption, ...labels, ...below],
          ...(subject ? { subject } : {}),
          ...productNear(labels, survey),
        },
        context,
      )
      drafts.push(...firm(reading.drafts))
      if (reading.unread)
        notes.push({
          rule: 'unread_table',
          severity: 'warning',
          reason: `This table was not read: ${reading.unread}.`,
          span: block.span,
        })
      walk.passTable()
      if (flat) i += flat.lines - 1
      continue
    }
    const reading = readText(block.text, walk.carried(block), context, { kind: 'text', block: i })
    drafts.push(...firm(reading.drafts))
    derived.push(...reading.derived)
    walk.pass(block, reading)
  }
  return { drafts, derived, notes }
}

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
