/** How two names of a licence relate. */
export type LicenceRelation = 'same' | 'one_is_less_exact' | 'different'

/** Words that every licence name may carry. */
const FILLERS =
  /\b(the|a|license[ds]?|licence[ds]?|licensing|version|terms|agreement|model|weights?|under)\b/g

/** Spellings of one licence: what it is called, and how it is also written once fillers are gone. */
const SPELLINGS: readonly { readonly name: string; readonly also: RegExp }[] = [
  { name: 'apache 2.0', also: /^(apache|apache2|apache 2|apache software 2\.0|asl 2\.0)$/ },
  { name: 'mit', also: /^(mit x11|expat)$/ },
  { name: 'proprietary', also: /^(closed|closed source|commercial|commercial api|api only|proprietary.*)$/ },
  { name: 'open', also: /^(open source[d]?|open|fully open source|open weight[s]?|permissive|free)$/ },
  { name: 'cc by nc 4.0', also: /^(cc by nc|creative commons non commercial)$/ },
  { name: 'cc by 4.0', also: /^(cc by|creative commons attribution)$/ },
]

/** Words that change what a licence allows: with one of them, the longer name is another licence. */
const CHANGING = new Set([
  'modified',
  'non',
  'nc',
  'not',
  'noncommercial',
  'research',
  'custom',
  'nd',
  'sa',
  'or',
])

function licenceName(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bv(?=\d)/g, '')
    .replace(/[-_()/,"“”]+/g, ' ')
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return SPELLINGS.find(({ name, also }) => words === name || also.test(words))?.name ?? words
}

/** Whether two names mean one licence: "Apache-2.0" and "the Apache 2.0 license" do, "MIT" and "Modified MIT" do not. */
export function compareLicences(a: string, b: string): LicenceRelation {
  const [x, y] = [licenceName(a), licenceName(b)]
  if (x === y) return 'same'
  if (isOpenWord(x, y) || isOpenWord(y, x)) return 'one_is_less_exact'
  return adds(x, y) || adds(y, x) ? 'one_is_less_exact' : 'different'
}

/** "Open source" says no more than that it is not proprietary. */
function isOpenWord(word: string, name: string): boolean {
  return word === 'open' && name !== 'proprietary'
}

/** The longer name has all words of the shorter, and none that changes the sense. */
function adds(shorter: string, longer: string): boolean {
  const [few, many] = [shorter.split(' '), longer.split(' ')]
  return (
    few.every((word) => many.includes(word)) &&
    !many.some((word) => !few.includes(word) && CHANGING.has(word))
  )
}
