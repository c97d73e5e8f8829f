import type { Carried } from './discourse.ts'
import { familyOf, isSmallName, lineage } from './name-family.ts'

/** "The model" after a word about its small sibling is the one that the text is about. */
export function mainModel({ document, heading, previous }: Carried): string | undefined {
  const main = heading ?? document
  return main &&
    previous &&
    isSmallName(previous) &&
    !isSmallName(main) &&
    relatives(main, [previous]).length > 0
    ? main
    : undefined
}

export const unique = (names: readonly string[]) => [...new Set(names)]
export const only = (names: readonly string[]): string | undefined =>
  names.length === 1 ? names[0] : undefined
export const hasWord = (name: string, word: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(word.toLowerCase())

/** Names that begin with the same word. */
export const relatives = (topic: string | undefined, names: readonly string[]): string[] => {
  const family = topic?.split(/[\s-]+/)[0]
  return family ? names.filter((name) => name !== topic && name.startsWith(family)) : []
}

/** The big one beside the small one named last: the name that the small one's begins with, else its only relative. */
export function largeOf(section: readonly string[]): string | undefined {
  const small = section.findLast(isSmallName)
  if (!small) return undefined
  const others = relatives(small, section).filter((name) => !isSmallName(name))
  return others.find((name) => small.startsWith(`${name} `)) ?? only(others)
}

/** The models of the family named last whose names hold their sizes, the smallest first. */
export function bySize({ left }: Carried, here: readonly string[]): string[] {
  const named = unique([...(left?.named ?? []), ...here])
  const family = familyOf(named.at(-1) ?? '')
  return named
    .flatMap((name) => {
      const size = /(?<![\w.])(\d+(?:\.\d+)?)[bB](?![A-Za-z\d])/.exec(name)?.[1]
      return size && familyOf(name) === family ? [{ name, size: Number.parseFloat(size) }] : []
    })
    .sort((a, b) => a.size - b.size)
    .map(({ name }) => name)
}

/** Two sizes of one family: the last two named that have sizes, else the only two known of whom the text is about. */
export function sizedPair(
  topic: string | undefined,
  section: readonly string[],
  known: readonly string[],
): readonly string[] {
  const sized = (names: readonly string[]) =>
    unique(names)
      .flatMap((name) => {
        const [, size] = SIZE.exec(name) ?? []
        return size ? [{ name, size: Number.parseFloat(size) }] : []
      })
      .sort((a, b) => a.size - b.size)
      .map(({ name }) => name)
  const last = section.at(-1)
  const near =
    last && SIZE.test(last) ? sized(section.filter((name) => familyOf(name) === familyOf(last))) : []
  if (near.length === 2) return near
  const stem = topic
    ?.replace(SIZE, '')
    .replace(/[\s-]+$/, '')
    .toLowerCase()
  const members = stem
    ? known.filter((name) => name.toLowerCase().replaceAll('-', ' ').startsWith(stem.replaceAll('-', ' ')))
    : []
  const pair = sized(members)
  return pair.length === 2 ? pair : []
}
const SIZE = /(?<![\w.])(\d+(?:\.\d+)?)[bB](?![A-Za-z\d])/

/** The two models that "the former" and "the latter" tell apart: two just named, or the last two of one family. */
export function pairOf(
  here: readonly string[],
  { recent = [], left }: Carried,
): readonly string[] | undefined {
  const named = unique(here.length > 0 ? here : recent)
  if (named.length === 2) return named
  const [first, second] = left?.named.slice(-2) ?? []
  return here.length === 0 && first && second && familyOf(first) === familyOf(second)
    ? [first, second]
    : undefined
}

/** The next higher version of the same line: Halden 3 of Halden 2. */
export function successorOf(topic: string | undefined, known: readonly string[]): string | undefined {
  const own = topic ? lineage(topic) : undefined
  return own && byVersion(own.line, known).find(({ version }) => version > own.version)?.name
}

/** The names of a line, the lowest version first. */
const byVersion = (line: string, known: readonly string[]): { name: string; version: number }[] =>
  known
    .flatMap((name) => {
      const other = lineage(name)
      return other && other.line === line ? [{ name, version: other.version }] : []
    })
    .sort((a, b) => a.version - b.version)

/** The next lower version of the same line: Halden 2 of Halden 3. */
export function predecessorOf(topic: string | undefined, known: readonly string[]): string | undefined {
  const own = topic ? lineage(topic) : undefined
  return own && byVersion(own.line, known).findLast(({ version }) => version < own.version)?.name
}
