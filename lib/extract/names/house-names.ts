import { matchesIn } from '../../text/matches-in.ts'
import type { Section } from './card-names.ts'
import { isToldOfModel } from './model-facts.ts'
import { CJK_NAME, ID_NAME, LATIN_NAME, membersOf } from './name-tokens.ts'
import { isNoName } from './no-name.ts'
import { siblingNames } from './sibling-names.ts'
import { smallWords } from './small-words.ts'
import { baseOf, standingNames } from './standing-names.ts'

/** A heading that begins with a name of any Japanese script: なぎ2 よくある質問. */
const TITLED =
  /^(?=.{0,10}[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]{1,8}[-‐]?\d{1,2}(?:\.\d)?(?![\d年月日個種つ選社位万億,.%])/u

/** A size in a name says that it is one: "Stockmark-2-100B", "Corvid 7B" need no second mention. */
const SIZED = /[ -]\d{1,4}(?:\.\d)?[bB](?:[ -]|$)/

/**
 * Names that a document itself makes plain: a word that comes with versions, sizes or variants at least twice, once
 * in a heading, in quotation marks, or beside the word "model". Names of benchmarks are told apart by the caller.
 */
export function houseNames(
  all: readonly string[],
  headings: readonly string[],
  sections: readonly Section[] = [],
): string[] {
  const found = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  const { texts, repeated } = onceEach(all)
  for (const text of texts) countBases(text, repeated.has(text) ? 2 : 1, found, counts)
  const standing = standingNames(texts, sections)
  for (const base of [...standing.bases, ...headings.flatMap(titledBase)].slice(0, MOST_BASES))
    addMembers(base, texts, found, counts)
  trimPrefixes(found, counts)
  const sure = new Set(standing.names.map(baseOf))
  const inHeading = (name: string) => headings.some((heading) => heading.includes(name))
  const names = [...found].flatMap(([base, names]) => {
    const versioned = [...names].some(
      (name) => /\d/.test(name) || /[ -][XSML]{1,3}$|^\P{ASCII}+-/u.test(name),
    )
    const sized = [...names].some((name) => SIZED.test(name)) && isProperNoun(base, texts)
    if (sure.has(base)) return [...names]
    const plain = sized || (counts.get(base) ?? 0) >= 2 || [...names].some(inHeading)
    return versioned && plain ? [...names] : []
  })
  // a list of hundreds of models names them in its tables: comparing each with each text would only cost time
  if (names.length > MOST_COMPARED) return [...names, ...standing.names]
  const full = names.map((name) => withFirstWord(name, texts, inHeading))
  const bases = new Set(
    [...full, ...standing.names].flatMap((name) => /^[A-ZÀ-Ý][A-Za-zÀ-ÿ]{2,}/.exec(name)?.[0] ?? []),
  )
  return [...new Set([...full, ...standing.names, ...siblingNames(bases, texts, inHeading)])]
}

/** Cells of tables say the same again and again: each text is looked at once. */
function onceEach(all: readonly string[]): { texts: string[]; repeated: ReadonlySet<string> } {
  const texts = new Set<string>()
  const repeated = new Set<string>()
  for (const text of all) (texts.has(text) ? repeated : texts).add(text)
  return { texts: [...texts], repeated }
}

const MOST_COMPARED = 150
const MOST_BASES = 80

/** Whether a word is never written small: "Dense 24B" stands beside "a dense model". */
const isProperNoun = (base: string, texts: readonly string[]): boolean =>
  base !== base.toLowerCase() && !smallWords(texts).has(base.toLowerCase())

/** The words of a text that come with versions, sizes or variants. One of which a model's facts are told counts twice. */
function countBases(
  text: string,
  times: number,
  found: Map<string, Set<string>>,
  counts: Map<string, number>,
): void {
  for (const shape of CJK.test(text) ? [LATIN_NAME, CJK_NAME, ID_NAME] : [LATIN_NAME, ID_NAME])
    for (const match of matchesIn(shape, text)) {
      const base = match.groups?.base ?? ''
      if (isNoName(base)) continue
      const before = counts.get(base) ?? 0
      const told =
        before === 0 && /[A-Z].*\d/.test(match[0]) && isToldOfModel(text, match.index + match[0].length)
      counts.set(base, before + (told ? 2 : times))
      found.set(base, (found.get(base) ?? new Set()).add(match[0]))
    }
}

const CJK = /[\u3041-\u9fff]/

const titledBase = (heading: string): string[] => {
  const base = TITLED.exec(heading)?.[0].replace(/[-\d.]+$/, '')
  return base && !isNoName(base) ? [base] : []
}

/** A base that the document makes plain: each name that begins with it is one, however often it is said. */
function addMembers(
  base: string,
  texts: readonly string[],
  found: Map<string, Set<string>>,
  counts: Map<string, number>,
): void {
  const shape = membersOf(base)
  const small = base.toLowerCase()
  const members = texts.flatMap((text) =>
    text.includes(base) || text.includes(small) ? (text.match(shape) ?? []) : [],
  )
  if (members.length === 0) return
  counts.set(base, 2 + (counts.get(base) ?? 0))
  found.set(base, new Set([...(found.get(base) ?? []), ...members]))
}

/** "Peak 2" is "Granite Peak 2" where the document never writes it without, twice or also in a heading. */
function withFirstWord(name: string, texts: readonly string[], inHeading: (name: string) => boolean): string {
  let first: string | undefined
  let count = 0
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const word = /(?<![\w.-])([A-ZÀ-Ý][a-zà-ÿ]{2,}) $/.exec(text.slice(Math.max(0, at - 24), at))?.[1]
      if (!word || isNoName(word) || (first ?? word) !== word) return name
      first = word
      count++
    }
  return first && (count > 1 || inHeading(`${first} ${name}`) || inHeading(`${first} ${baseOf(name)}`))
    ? `${first} ${name}`
    : name
}

/** Chinese and Japanese put words right before a name: 上一代星曜-2 is 星曜-2 where 星曜 is known. */
function trimPrefixes(found: Map<string, Set<string>>, counts: Map<string, number>): void {
  for (const [base, names] of [...found]) {
    if (!/^\p{Script=Han}|^\p{Script=Katakana}/u.test(base)) continue
    const own = endings(base).find((other) => found.has(other))
    if (!own) continue
    for (const name of names) found.get(own)?.add(name.slice(base.length - own.length))
    counts.set(own, (counts.get(own) ?? 0) + (counts.get(base) ?? 0))
    found.delete(base)
  }
}

/** What a word ends with, the longest first, at least two characters. */
const endings = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i + 1))
