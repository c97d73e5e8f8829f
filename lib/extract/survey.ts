import type { Registry } from '../claims/registry.ts'
import type { View } from '../text/view.ts'
import type { BenchmarkNames, ExtractContext } from './extract-context.ts'
import { mainSubject } from './main-subject.ts'
import { aliasesIn } from './names/aliases.ts'
import { DocumentNames } from './names/document-names.ts'
import { flagshipOf } from './names/flagship.ts'
import { houseNames } from './names/house-names.ts'
import { introducedNames } from './names/introduced-names.ts'
import type { NameMention } from './names/name-mention.ts'
import { namesModel } from './names/name-pattern.ts'
import { parallelHeadings } from './names/parallel-headings.ts'
import { parallelLeads } from './names/parallel-leads.ts'
import { registryNames } from './names/registry-names.ts'
import { scanNames } from './names/scan-names.ts'
import { sizeMembers } from './names/size-members.ts'
import { titleName } from './names/title-name.ts'
import { type PriceBasis, priceBasis } from './price-basis.ts'
import { siblingsIn } from './prose/sibling-list.ts'
import { cellTexts, sectionsOf } from './sections.ts'
import { mainProduct, planProduct, pricedProduct } from './survey-product.ts'
import { namesOfTable } from './tables/table-names.ts'

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
  const isName = (text: string) => named.has(text) || scanNames(text)[0]?.end === text.length
  const leads = [...parallelLeads(view, isName), ...parallelHeadings(view, isName, scanNames)]
  const full = [...house, ...scanned, ...registered.filter(namesModel), ...tableNames.filter(namesModel)]
  const titled = titleName(view, texts, full)
  const own = [
    ...(titled ? [titled] : []),
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
  const members = texts.flatMap((text) => [
    ...sizeMembers(text, () => plain.scan(text)),
    ...listedMembers(text, () => plain.scan(text)),
  ])
  const names =
    aliases.size + members.length === 0
      ? plain
      : new DocumentNames([...members, ...full], own, flagship, byText, aliases)
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

/** "Nova Micro, Lite and Pro": who is named only in a list of siblings is called by its last word later. */
const listedMembers = (text: string, names: () => readonly NameMention[]): string[] =>
  SIBLING_JOINT.test(text) ? siblingsIn({ text, end: text.length, names: names() }).map(({ raw }) => raw) : []
const SIBLING_JOINT = /(?:\s(?:and|und|y|et|&)\s|[和与及と/])\s?(?:[A-Z\d]|mini|nano|micro|lite|pro|flash)/

/** What names end with: "Large 3" is no name of its own beside "Mistral Large 3". */
const endsOf = (name: string): string[] => {
  const words = name.split(' ')
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
}
