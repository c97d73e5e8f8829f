import type { View } from '../text/view.ts'
import type { DocumentNames } from './names/document-names.ts'
import { familyOf, isSmallName } from './prose/name-family.ts'

/** A model named at least this often, of all names, is what a text without a telling title is about. */
const MAIN_SHARE = 0.45
/** Where the family of the first model named has at least this share, the text is about that family. */
const FAMILY_SHARE = 0.6
/** Fewer names tell nothing. */
const FAMILY_LEAST = 5

interface Counted {
  readonly raw: string
  readonly count: number
}

/**
 * What a document is about: the only model in the title; else the one named most; else, in a text about one family,
 * its member named most that is not the small one; else, under a headline about one house, its model.
 */
export function mainSubject(view: View, texts: readonly string[], names: DocumentNames): string | undefined {
  const title = names.scan(isTitle(view) ? (view.title ?? '') : '').filter(({ kind }) => kind === 'model')
  const titled = new Set(title.map(({ key }) => key))
  if (titled.size > 1) return undefined
  if (title[0]) return title[0].raw
  const counted = countNames(texts, names)
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const [top] = counted.toSorted((a, b) => b.count - a.count)
  if (top && top.count >= 3 && top.count >= total * MAIN_SHARE) return elderOf(top, counted).raw
  return mainOfFamily(counted, total) ?? mainOfHouse(view, counted)
}

/** How many of the first lines may be the headline. */
const HEADLINE_WITHIN = 3
/** Longer lines are no headlines, nor are sentences with their stop. */
const LONGEST_HEADLINE = 140
const isHeadline = (line: string): boolean => line.length <= LONGEST_HEADLINE && !/[.:。：]$/.test(line)

/**
 * "Ferrox takes on the giants with an open model": where the headline names one house, the text is about the first of
 * its models that it names, if that one is named as often as all its others.
 */
function mainOfHouse({ title, blocks }: View, counted: readonly Counted[]): string | undefined {
  const opening = blocks
    .slice(0, HEADLINE_WITHIN)
    .flatMap((block) => ('text' in block && isHeadline(block.text.text) ? [block.text.text] : []))
  const words = new Set(
    [title ?? '', ...opening].flatMap((line) => line.match(/\p{Lu}[\p{L}\d]{2,}/gu) ?? []),
  )
  const houses = new Set(counted.map(({ raw }) => familyOf(raw)).filter((family) => words.has(family)))
  const [house, other] = houses
  if (!house || other) return undefined
  const members = counted.filter(({ raw }) => familyOf(raw) === house)
  const all = members.reduce((sum, { count }) => sum + count, 0)
  const [first] = members
  return first && first.count >= 2 && first.count * 2 >= all ? first.raw : undefined
}

/** How many blocks down a heading is still the title. */
const TITLE_WITHIN = 4

/** A heading far down is of its section: only a title of its own or one near the top tells of the whole. */
function isTitle({ title, blocks }: View): boolean {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.text === title)
  return at < TITLE_WITHIN
}

/** "Pellucid 2" of "Pellucid 2 Nano", where it was named first: the small one is not what the text is about. */
const elderOf = (top: Counted, counted: readonly Counted[]): Counted =>
  counted.slice(0, counted.indexOf(top)).find(({ raw }) => top.raw.startsWith(`${raw} `)) ?? top

/** The names of a document, each with how often it is said, in the order of their first mention. */
function countNames(texts: readonly string[], names: DocumentNames): Counted[] {
  const counts = new Map<string, Counted>()
  for (const text of texts)
    for (const { key, raw, kind } of names.scan(text))
      if (kind === 'model') counts.set(key, { raw, count: (counts.get(key)?.count ?? 0) + 1 })
  return [...counts.values()]
}

function mainOfFamily(counted: readonly Counted[], total: number): string | undefined {
  const first = counted[0]
  if (!first) return undefined
  const family = counted.filter(({ raw }) => familyOf(raw) === familyOf(first.raw))
  const share = family.reduce((sum, { count }) => sum + count, 0)
  if (family.length < 2 || share < FAMILY_LEAST || share < total * FAMILY_SHARE) return undefined
  const [main, next] = family.filter(({ raw }) => !isSmallName(raw)).toSorted((a, b) => b.count - a.count)
  // of several sizes named as often none is what the text is about
  return main && main.count >= 2 && main.count > (next?.count ?? 0) ? main.raw : undefined
}
