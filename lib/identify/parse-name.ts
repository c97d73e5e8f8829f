import { MODEL_FAMILIES } from '../claims/model-family.ts'
import type { Qualifiers } from '../claims/qualifier.ts'
import { HOSTS, MAKER_PREFIX, REGION_PREFIX } from './hosts.ts'

/** A name taken apart: the model's own words, and what hosts, modes and builds add to it. */
export interface ParsedName {
  /** The words of the name in order, in the usual writing: `['GPT', '5.2', 'Pro']`. */
  readonly words: readonly string[]
  readonly qualifiers: Qualifiers
  /** A maker that a prefix names. */
  readonly maker?: string
  /** A registered alias may be the text without host and maker. */
  readonly bare: string
}

/** Brackets that say nothing more than the name. */
const EMPTY_BRACKETS =
  /\s*[(（](?:flagship|standard|default|base model|latest|new|beta access|dense|dynamic moe|moe|open|closed|proprietary|ours|thinking mode available)[)）]/gi
const BRACKETS = /\s*[(（]([^()（）]*)[)）]/g

/** Modes of one model that stand at the end of its name. */
const EFFORT_WORD = /^(?:xhigh|high|medium|low|minimal)$/i
const BUILD = /^(?:20\d{6}|20\d{2}-\d{2}-\d{2})$/
/** Four digits at the end: a month and day, or a year and month (`0125`, `2407`, `0613`). */
const SHORT_BUILD = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^2[3-9](?:0[1-9]|1[0-2])$/
const ID_TAIL = /(?:-v\d+(?::\d+)?|:\w+|-maas|@\w+)$/i

/** Takes a name as written apart. Pure text work: no registry is needed. */
export function parseName(raw: string): ParsedName {
  const found: Partial<Record<keyof Qualifiers, string>> = {}
  let maker: string | undefined
  let text = raw
    .trim()
    .replace(/^["'`]+|["'`]+$/g, '')
    .replace(EMPTY_BRACKETS, '')
  text = text.replace(BRACKETS, (_, inner: string) => {
    const words = inner.trim()
    if (SHORT_BUILD.test(words) || BUILD.test(words)) found.version = words
    else if (EFFORT_WORD.test(words) || /^(?:non-?)?(?:thinking|reasoning|max|none)$/i.test(words))
      found.effort = words.toLowerCase()
    return ' '
  })
  if (text.includes('/')) {
    const parts = text.split('/')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const host = HOSTS.find(({ prefix }) => prefix.test(part.toLowerCase()))
      if (host?.platform) found.platform ??= host.platform
      else if (MAKER_PREFIX.test(part)) maker = part.toLowerCase()
      else if (!host && /\.(?:azure|aws|gcp)$|azure|bedrock/i.test(part)) found.platform ??= part
    }
  }
  const dotted = /^(?:([a-z-]{2,7})\.)?([a-z][a-z0-9-]*)\.(?=[a-z])/.exec(text)
  if (dotted?.[2] && MAKER_PREFIX.test(dotted[2])) {
    if (dotted[1] && REGION_PREFIX.test(dotted[1])) found.region = dotted[1].toLowerCase()
    maker = dotted[2].toLowerCase()
    found.platform ??= 'Bedrock'
    text = text.slice(dotted[0].length)
  }
  text = text.trim()
  const isId = /^[a-z0-9]/.test(text) && text === text.toLowerCase() && text.includes('-')
  if (isId) text = text.replace(ID_TAIL, '')
  const bare = text
  const words = wordsOf(text, isId)
  if (isId && words[0] && words.length > 1 && MAKER_PREFIX.test(words[0]) && !isFamily(words[0]))
    maker = words.shift()?.toLowerCase() ?? maker
  const kept = words.filter((word, i) => {
    if (i === 0) return true
    if (
      BUILD.test(word) ||
      (SHORT_BUILD.test(word) && word.length === 4 && i === words.length - 1 && keepsBuild(words))
    ) {
      found.version ??= word
      return BUILD.test(word) ? false : !/^(?:gpt|gemini)$/i.test(words[0] ?? '') && /^2[3-9]/.test(word)
    }
    return true
  })
  const last = kept.at(-1) ?? ''
  if (kept.length > 2 && EFFORT_WORD.test(last) && last !== 'Medium' && /\d/.test(kept.slice(0, -1).join('')))
    found.effort ??= kept.pop()?.toLowerCase() ?? ''
  return { words: kept, qualifiers: found, bare, ...(maker ? { maker } : {}) }
}

/** "0125" of GPT-4 is a build; "2407" of Mistral and "0724" of DeepSeek Coder are how people call the model. */
const keepsBuild = (words: readonly string[]) => /^(?:gpt|gemini|claude|qwen|llama)/i.test(words[0] ?? '')

const isFamily = (word: string) =>
  MODEL_FAMILIES.some(({ name }) => name.toLowerCase() === word.toLowerCase())

/** Words of a name: an id is cut at hyphens, and its version digits are put together again. */
function wordsOf(text: string, isId: boolean): string[] {
  if (!isId) return text.split(/\s+/).filter((word) => word !== '')
  const joined = text
    .replace(/(20\d{2})-(\d{2})-(\d{2})/g, '$1\u2010$2\u2010$3')
    .replace(/(?<=[a-z]-)(\d)-(\d)(?=-|$)/g, '$1.$2')
    .replace(/(?<=[a-z])(\d)-(\d)(?=-|$)/g, '$1.$2')
  return joined
    .split('-')
    .map((word) => word.replaceAll('\u2010', '-'))
    .filter((word) => word !== '')
}
