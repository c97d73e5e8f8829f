import type { Mention } from '../claims/claim.ts'
import type { DerivedMention } from '../claims/derived-statement.ts'
import type { Note } from '../claims/note.ts'
import type { Registry } from '../claims/registry.ts'
import { detectLanguage } from '../text/language.ts'
import type { View, ViewTable } from '../text/view.ts'
import { documentDate } from './document-date.ts'
import { finishDraft } from './draft.ts'
import type { BenchmarkMention, BenchmarkNames, ExtractContext } from './extract-context.ts'
import { frontMatterFacts } from './front-matter-facts.ts'
import { modelIndexScores } from './model-index.ts'
import { benchmarkNames } from './names/benchmark-names.ts'
import { readBlocks } from './read-blocks.ts'
import { resolveByRepetition } from './resolve-by-repetition.ts'
import { spreadPrices } from './spread-prices.ts'
import { surveyDocument } from './survey.ts'
import { withFormer } from './told-before.ts'
import { unreadPartNote } from './unread-notes.ts'

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
  const { drafts, derived, notes, former } = readBlocks(view, context, survey)
  const { resolved, open } = resolveByRepetition([
    ...frontMatterFacts(view, survey.subject),
    ...modelIndexScores(view, benchmarks),
    ...drafts,
  ])
  const mentions = resolved.map(({ draft, subjectRaw }) => finishDraft(draft, subjectRaw, view.source))
  return {
    mentions,
    derived: withFormer(spreadPrices(derived, mentions), former),
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
