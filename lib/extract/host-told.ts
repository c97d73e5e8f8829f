import { ORDINARY } from './lexicon/cues/cue-row.ts'
import { makersIn, vendorCalled } from './lexicon/makers.ts'
import { cuesIn } from './lexicon/qualifier-cues.ts'

/** Words of a title that sets houses side by side: what stands below is of each of them. */
const COMPARING =
  /\b(?:vs\.?|versus|compar\w*|vergl\w*|alternativ\w*|against|instead of|or|switch\w*|migrat\w*|from .{2,30} to|contra|oder|frente a|ou|face à|contre)\b|对比|比较|還是|还是|比較|それとも/i
/** A place where a maker's own models have limits of their own is no host of the document. */
const OWN_PLACE = /^(?:Codex|ChatGPT|GitHub Copilot)$/

/** How often a host stands in a text that is about its service where no title says so. */
const OFTEN = 3
/** So many characters at most for each time that it is named. */
const DENSE = 700

/** The hosts that a text names, each time that it does. */
const hostsIn = (text: string): readonly string[] =>
  cuesIn(text).flatMap(({ key, value }) =>
    key === 'platform' && value !== ORDINARY && !OWN_PLACE.test(value) ? [value] : [],
  )

/**
 * The host whose service a document tells of: the only one that its title names and the one that it names most ("Now on
 * Groq: Qwen3 32B"), or the only one that a short text comes back to again and again. What holds elsewhere says so itself;
 * the cloud of a maker tells of that maker's models.
 */
export function hostTold(titles: readonly string[], texts: readonly string[]): string | undefined {
  if (titles.some((title) => COMPARING.test(title))) return undefined
  const [titled, second] = new Set(titles.flatMap(hostsIn))
  if (second !== undefined) return undefined
  const counts = countHosts(
    texts.map((text) => (titles.some(isServedOn) ? text : withoutTitle(text, titles))),
  )
  const host =
    titled === undefined ? comesBack(counts, texts) : isNamedMost(titled, counts) ? titled : undefined
  const vendor = host === undefined ? undefined : vendorCalled(host)
  return vendor !== undefined && makersIn(texts.join('\n')).has(vendor) ? undefined : host
}

/** "Claude on Amazon Bedrock: what you pay": models that stand on a host. */
const isServedOn = (title: string): boolean =>
  !/[.。]$/.test(title) &&
  cuesIn(title).some(
    ({ key, start, end }) =>
      key === 'platform' && SERVED_ON.test(title.slice(Math.max(0, start - 16), Math.min(end, start + 12))),
  )

const SERVED_ON = /(?:^|\s)(?:[Oo]n|[Vv]ia|[Aa]uf|[Bb]ei|[Üü]ber|[Ee]n|[Ss]ur|[Cc]hez)\s(?:the\s)?\p{Lu}/u

/** A title that says what a host did is no page about its service: the text must speak of it, too. */
const withoutTitle = (text: string, titles: readonly string[]): string =>
  text.slice(titles.find((title) => text.startsWith(title))?.length ?? 0)

type Counts = ReadonlyMap<string, number>

function countHosts(texts: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const host of texts.flatMap(hostsIn)) counts.set(host, (counts.get(host) ?? 0) + 1)
  return counts
}

const isNamedMost = (host: string, counts: Counts): boolean =>
  counts.has(host) && [...counts].every(([other, count]) => other === host || count < (counts.get(host) ?? 0))

function comesBack(counts: Counts, texts: readonly string[]): string | undefined {
  const [only, other] = counts
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return only && other === undefined && only[1] >= OFTEN && only[1] * DENSE >= length ? only[0] : undefined
}
