import { perObject } from '../claims/per-object.ts'
import type { Registry } from '../claims/registry.ts'
import type { View, ViewBlock, ViewCell } from '../text/view.ts'
import type { BenchmarkNames, ExtractContext } from './extract-context.ts'
import { MONTH_PATTERN } from './lexicon/months.ts'
import { mainSubject } from './main-subject.ts'
import { aliasesIn } from './names/aliases.ts'
import { DocumentNames } from './names/document-names.ts'
import { houseNames } from './names/house-names.ts'
import { NameIndex } from './names/name-index.ts'
import type { NameMention } from './names/name-mention.ts'
import { namesModel } from './names/name-pattern.ts'
import { parallelLeads } from './names/parallel-leads.ts'
import { scanNames } from './names/scan-names.ts'
import { sizeMembers } from './names/size-members.ts'
import type { Section } from './names/standing-names.ts'
import { type PriceBasis, priceBasis } from './price-basis.ts'
import { mainProduct, planProduct, pricedProduct } from './survey-product.ts'
import type { Rows } from './tables/header-rows.ts'
import { subjectsOfCell } from './tables/subject-cell.ts'
import { type TableShape, tableShape } from './tables/table-shape.ts'

/** What a first look over a whole document tells: its names, and what it is about. */
export interface Survey extends PriceBasis {
  readonly names: DocumentNames
  /** The one model that the document is about. */
  readonly subject?: string
  readonly title?: string
  /** The one benchmark that it speaks of. */
  readonly benchmark?: string
  /** The product whose plans it gives. */
  readonly product?: string
}

/** "We introduce LongCat-Flash, a …": a name that only this document tells. */
const INTRODUCED =
  /\b(?:introduc(?:e|es|ing)|present(?:s|ing)?|releas(?:e|es|ing|ed)|announc(?:e|es|ing|ed)|launch(?:es|ing|ed)?|unveil(?:s|ed|ing)?|called|named)\s+(?:the\s+|our\s+)?([A-Z][\w.]*(?:[- ][A-Z0-9][\w.]*){0,4})/g

/** What each of those words has. */
const INTRODUCING = /introduc|present|releas|announc|launch|unveil|called|named/

export function surveyDocument(
  view: View,
  registry: Registry,
  benchmarks: BenchmarkNames,
  base: Pick<ExtractContext, 'source' | 'language'>,
): Survey {
  const texts = view.blocks.flatMap((block) =>
    block.kind === 'code' || block.kind === 'table' ? [] : [block.text.text],
  )
  const found = texts.map((text) => scanNames(text))
  const bare: ExtractContext = { ...base, benchmarks, names: new DocumentNames([], []) }
  const tableNames = view.blocks.flatMap((block) => (block.kind === 'table' ? namesOfTable(block, bare) : []))
  const introduced = texts.slice(0, 40).flatMap(introducedNames)
  const registered = registryNames(registry, texts)
  const headings = view.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.text] : []))
  const scanned = found.flat().flatMap(({ kind, raw }) => (kind === 'model' ? [raw] : []))
  const told = houseNames([...texts, ...cellTexts(view)], [...headings, view.title ?? ''], sectionsOf(view))
  const ends = new Set([...scanned, ...told, ...registered].flatMap(endsOf))
  const house = told.filter(
    (name) => scanNames(name)[0]?.start !== 0 && benchmarks.find(name).length === 0 && !ends.has(name),
  )
  const named = new Set([...house, ...scanned])
  const leads = parallelLeads(view, (text) => named.has(text) || scanNames(text)[0]?.end === text.length)
  const sized = texts.flatMap((text, i) => sizeMembers(text, found[i] ?? []))
  const full = [
    ...house,
    ...sized,
    ...scanned,
    ...registered.filter(namesModel),
    ...tableNames.filter(namesModel),
  ]
  const own = [
    ...tableNames.filter((name) => !namesModel(name)),
    ...introduced,
    ...registered,
    ...house,
    ...leads,
  ]
  const byText = new Map(texts.map((text, i) => [text, found[i] ?? []]))
  const flagship = flagshipOf(texts, found)
  const plain = new DocumentNames(full, own, flagship, byText)
  const aliases = aliasesIn(texts, plain)
  const names = aliases.size === 0 ? plain : new DocumentNames(full, own, flagship, byText, aliases)
  const subject = mainSubject(view, texts, names)
  const slugs = new Set(texts.flatMap((text) => benchmarks.find(text).map(({ slug }) => slug)))
  const [benchmark] = slugs
  const product = mainProduct(texts) ?? pricedProduct(headings, view.title) ?? planProduct(texts)
  return {
    names,
    ...(view.title ? { title: view.title } : {}),
    ...(subject ? { subject } : {}),
    ...priceBasis(texts, base.language),
    ...(slugs.size === 1 && benchmark ? { benchmark } : {}),
    ...(product ? { product } : {}),
  }
}

/** What names end with: "Large 3" is no name of its own beside "Mistral Large 3". */
const endsOf = (name: string): string[] => {
  const words = name.split(' ')
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
}

/** The headings of a document, each with the words under it up to the next. */
function sectionsOf(view: View): Section[] {
  const sections: { heading: string; text: string }[] = []
  for (const block of view.blocks) {
    if (block.kind === 'heading') sections.push({ heading: block.text.text, text: '' })
    const last = sections.at(-1)
    if (!last || block.kind === 'heading' || block.kind === 'code') continue
    const words =
      block.kind === 'table'
        ? block.rows
            .flat()
            .map(({ text }) => text.text)
            .join(' ')
        : block.text.text
    if (last.text.length < SECTION_SAMPLE) last.text += ` ${words.slice(0, SECTION_SAMPLE)}`
  }
  return sections
}

/** Enough of a section to tell what it speaks of. */
const SECTION_SAMPLE = 2000

const cellTexts = (view: View): string[] =>
  view.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map((cell) => cell.text.text) : [],
  )

/** Names that stand as rows or columns of model tables. */
function namesOfTable(table: Extract<ViewBlock, { kind: 'table' }>, context: ExtractContext): string[] {
  const shape = tableShape(table.rows, context, false)
  return nameCells(table.rows, shape).flatMap((cell) =>
    cell.text.text === ''
      ? []
      : subjectsOfCell(cell.text.text, context).flatMap(({ raw }) => (isDistinctive(raw) ? [raw] : [])),
  )
}

/** The cells of a table where names of models stand. */
function nameCells(rows: Rows, shape: TableShape | undefined): ViewCell[] {
  if (shape?.kind === 'models_in_rows')
    return rows.slice(shape.headers).flatMap((row) => row[shape.subject] ?? [])
  if (shape?.kind === 'models_in_columns') return (rows[shape.headers - 1] ?? []).slice(shape.first)
  return []
}

/** A word that a sentence can hold otherwise is not looked for there. */
const isDistinctive = (name: string) =>
  (/\d|[a-z][A-Z]|-/.test(name) || /^\p{Lu}\S+(?: \p{Lu}\S*)+$/u.test(name)) && name.length >= 4

const MONTH_NAME = new RegExp(`^(?:${MONTH_PATTERN})\\b`, 'i')

function introducedNames(text: string): string[] {
  if (!INTRODUCING.test(text)) return []
  return [...text.matchAll(INTRODUCED)].flatMap(([, name]) =>
    name && /\d|-[A-Z]|[a-z][A-Z]/.test(name) && !scanNames(name)[0] && !MONTH_NAME.test(name)
      ? [name.replace(/[.,]$/, '')]
      : [],
  )
}

/** Registered names and aliases that occur here and that no shape finds. */
const unusualNames = perObject((registry: Registry): readonly string[] =>
  registry.models
    .filter(({ kind }) => kind === 'model')
    .flatMap(({ name, aliases }) => [name, ...aliases.filter(({ scope }) => !scope).map(({ text }) => text)])
    .filter((name) => isDistinctive(name) && scanNames(name)[0]?.raw !== name),
)

/** The same, to be found in one pass over a text. */
const unusualIndex = perObject((registry: Registry) => new NameIndex(unusualNames(registry), ANYWHERE))
const ANYWHERE = { before: /(?:)/y, after: /(?:)/y }

const registryNames = (registry: Registry, texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      unusualIndex(registry)
        .find(text)
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ),
]

/** The model that is called the flagship, where exactly one is. */
function flagshipOf(
  texts: readonly string[],
  found: readonly (readonly NameMention[])[],
): string | undefined {
  const called = new Map<string, string>()
  for (const [i, text] of texts.entries()) {
    if (!/flagship/i.test(text)) continue
    for (const name of found[i] ?? []) {
      const after = text.slice(name.end, name.end + 14)
      const before = text.slice(Math.max(0, name.start - 22), name.start)
      if (/^\s*[(（]?flagship\b/i.test(after) || /\bthe flagship (?:model )?$/.test(before))
        called.set(name.key, name.raw)
    }
  }
  const [only] = called.values()
  return called.size === 1 ? only : undefined
}
