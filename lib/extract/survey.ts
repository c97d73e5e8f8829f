import { perObject } from '../claims/per-object.ts'
import type { Registry } from '../claims/registry.ts'
import type { View, ViewBlock, ViewCell } from '../text/view.ts'
import type { BenchmarkNames, ExtractContext } from './extract-context.ts'
import { MONTH_PATTERN } from './lexicon/months.ts'
import { productIn } from './lexicon/plans.ts'
import { DocumentNames } from './names/document-names.ts'
import { houseNames } from './names/house-names.ts'
import type { NameMention } from './names/name-mention.ts'
import { namesModel } from './names/name-pattern.ts'
import { scanNames } from './names/scan-names.ts'
import { type PriceBasis, priceBasis } from './price-basis.ts'
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

/** A model named at least this often, of all names, is what a text without a telling title is about. */
const MAIN_SHARE = 0.45

/** "We introduce LongCat-Flash, a …": a name that only this document tells. */
const INTRODUCED =
  /\b(?:introduc(?:e|es|ing)|present(?:s|ing)?|releas(?:e|es|ing|ed)|announc(?:e|es|ing|ed)|launch(?:es|ing|ed)?|unveil(?:s|ed|ing)?|called|named)\s+(?:the\s+|our\s+)?([A-Z][\w.]*(?:[- ][A-Z0-9][\w.]*){0,4})/g

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
  const house = houseNames([...texts, ...cellTexts(view)], [...headings, view.title ?? '']).filter(
    (name) => scanNames(name)[0]?.start !== 0 && benchmarks.find(name).length === 0,
  )
  const full = [
    ...house,
    ...found
      .flat()
      .filter(({ kind }) => kind === 'model')
      .map(({ raw }) => raw),
    ...tableNames.filter(namesModel),
  ]
  const own = [...tableNames.filter((name) => !namesModel(name)), ...introduced, ...registered, ...house]
  const byText = new Map(texts.map((text, i) => [text, found[i] ?? []]))
  const names = new DocumentNames(full, own, flagshipOf(texts, found), byText)
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

function registryNames(registry: Registry, texts: readonly string[]): string[] {
  const unusual = unusualNames(registry)
  if (unusual.length === 0) return []
  const all = texts.join('\n')
  return unusual.filter((name) => all.includes(name))
}

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

/** The only model in the title, else the one named most and from the start. */
function mainSubject(view: View, texts: readonly string[], names: DocumentNames): string | undefined {
  const title = names.scan(view.title ?? '').filter(({ kind }) => kind === 'model')
  const titled = new Set(title.map(({ key }) => key))
  if (titled.size > 1) return undefined
  if (title[0]) return title[0].raw
  const counts = new Map<string, { raw: string; count: number }>()
  let total = 0
  for (const text of texts)
    for (const { key, raw, kind } of names.scan(text)) {
      if (kind !== 'model') continue
      total++
      const entry = counts.get(key) ?? { raw, count: 0 }
      counts.set(key, { ...entry, count: entry.count + 1 })
    }
  const top = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return top && top.count >= 3 && top.count >= total * MAIN_SHARE ? top.raw : undefined
}

const PLAN_TALK = /\/mo|month|subscri|\bplans?\b|套餐|月额|月額|Abo|abonnement|suscrip/i

function mainProduct(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const product = PLAN_TALK.test(text) ? productIn(text)?.product : undefined
    if (product) counts.set(product, (counts.get(product) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const top = [...counts].sort((a, b) => b[1] - a[1])[0]
  // beside several products, a plan without its product could be of any
  return top && top[1] >= total * 0.7 ? top[0] : undefined
}

/** Words of a title beside the product whose plans it lists. */
const PRICE_WORDS =
  /\b(?:pricing|plans?(?: (?:and|&) pricing)?|prices?|subscriptions?|Preise|Tarife|Abos?|precios|planes|prix|tarifs|abonnements|home|docs|official(?: site)?)\b|价格|套餐|料金|プラン/gi

/** "Pricing | Brightloom", "Parley plans": the product of a page of prices, where the title names one thing else. */
function pricedProduct(headings: readonly string[], title: string | undefined): string | undefined {
  for (const text of [title ?? '', ...headings.slice(0, 3)]) {
    if (text.search(PRICE_WORDS) < 0) continue
    const parts = text
      .split(/\s[|–—·•-]\s|[|–—·•:：]/)
      .map((part) =>
        part
          .replace(PRICE_WORDS, ' ')
          .replace(/['’]s\b|[()（）&,]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((part) => part !== '')
    const [only] = parts
    if (parts.length === 1 && only && /^\p{Lu}[\w.]*(?: \p{Lu}[\w.]*)?$/u.test(only)) return only
  }
  return undefined
}

/** "Quokka plans compared". */
const PLANS_OF =
  /(?<![\w-])(?!The|Our|All|Paid|These|Their|Team|Both|Other|Most|Annual|Monthly|Yearly|Individual|Business|Personal|Which|Pro|Plus|Free)(\p{Lu}[\w.]+)(?:['’]s)? (?:plans|subscriptions)\b/u

function planProduct(texts: readonly string[]): string | undefined {
  const named = new Set(texts.flatMap((text) => PLANS_OF.exec(text)?.[1] ?? []))
  const [only] = named
  return named.size === 1 ? only : undefined
}
