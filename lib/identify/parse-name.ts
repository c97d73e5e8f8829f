import { MODEL_FAMILIES } from '../claims/model-family.ts'
import { modeOf } from '../claims/name-mode.ts'
import type { Qualifiers } from '../claims/qualifier.ts'
import { HOSTS, MAKER_PREFIX, REGION_PREFIX } from './hosts.ts'
import { withoutTails } from './name-tails.ts'

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

const BUILD = /^(?:20\d{6}|20\d{2}-\d{2}-\d{2}|(?:0[1-9]|1[0-2])-20\d{2})$/
/** Four digits at the end: a month and day, or a year and month (`0125`, `2407`, `0613`). */
const SHORT_BUILD = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^2[3-9](?:0[1-9]|1[0-2])$/
const ID_TAIL = /(?:-v\d+(?::\d+)?|:\w+|-maas|@\w+)$/i

/** Ollama parts the size from the name with a colon: `gemma3:27b`. */
const TAGGED = /^([a-z][\w.-]*):(?=\d+(?:\.\d+)?b)/

/** Fireworks writes the point of a version as a letter: `llama-v3p1-70b`. */
const POINTED = /(?<=-)v?(\d)p(\d)(?=-|$)/
/** … and the version of Llama with a letter before it: `llama-v2-70b`. */
const LETTERED = /(?<=^llama-)v(?=\d)/
/** "DeepSeek Chat (V3)": what an API calls by its use is the model in the brackets. */
const CALLED_BY_USE = /^(\p{Lu}\p{L}+)[ -](?:Chat|Reasoner)\s?[(（]([VRKM]\d(?:\.\d)?)[)）]$/u
/** "Meta-Llama-3.1-8B": the maker in one piece with the name. */
const withoutMaker = (text: string): string => text.replace(/^Meta[- ](?=(?:Code ?)?Llama)/, '')

/** A build at the end of a name in one piece: "GPT-4-Turbo-1106", "GPT-4o-2024-08-06", "Claude-3.5-Sonnet-20241022". */
const BUILD_END =
  /^((?:GPT|ChatGPT|Gemini|Claude|Grok|Llama)[\w.-]*?)-(20\d{6}|20\d{2}-\d{2}-\d{2}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/

function withoutBuild(text: string, parts: Parts): string {
  const [, name, build] = BUILD_END.exec(text) ?? []
  if (!name || !build) return text
  parts.found.version ??= build
  return name
}

/** "claude-opus-4-1@20250805" has its build behind the at sign. */
function withoutIdTail(text: string, parts: Parts): string {
  const tail = ID_TAIL.exec(text)?.[0] ?? ''
  if (BUILD.test(tail.slice(1))) parts.found.version ??= tail.slice(1)
  return text.replace(ID_TAIL, '')
}

/** A name while it is taken apart: what is left of the text, and what was found. */
interface Parts {
  text: string
  maker?: string
  readonly found: Partial<Record<keyof Qualifiers, string>>
}

/** Takes a name as written apart. Pure text work: no registry is needed. */
export function parseName(raw: string): ParsedName {
  const parts: Parts = {
    text: raw
      .trim()
      .replace(/^["'`]+|["'`]+$/g, '')
      .replace(EMPTY_BRACKETS, '')
      .replace(CALLED_BY_USE, '$1 $2'),
    found: {},
  }
  takeBrackets(parts)
  takePath(parts)
  takeDots(parts)
  const text = withoutMaker(
    parts.text.trim().replace(TAGGED, '$1-').replace(POINTED, '$1.$2').replace(LETTERED, ''),
  )
  const isId = /^[a-z0-9]/.test(text) && text === text.toLowerCase() && text.includes('-')
  const bare = isId ? withoutIdTail(text, parts) : withoutBuild(text, parts)
  const words = wordsOf(withoutTail(bare, parts), isId)
  if (isId) takeMaker(words, parts)
  const kept = words.filter((word, i) => i === 0 || !takeBuild(word, i === words.length - 1, words, parts))
  return { words: kept, qualifiers: parts.found, bare, ...(parts.maker ? { maker: parts.maker } : {}) }
}

function withoutTail(text: string, parts: Parts): string {
  const { name, qualifiers } = withoutTails(text)
  Object.assign(parts.found, { ...qualifiers, ...parts.found })
  return name
}

/** "Llama 3.3 Instruct (70B)", "GPT-4 (32k)": a part of the name, unless that has a size before. */
const OWN_SIZE = /^(?:(?:\d{1,2}x)?\d{1,4}(?:\.\d{1,2})?[BM]|\d{1,3}k(?: context)?)$/i

/** Brackets hold a size, a build, a mode, or nothing of the name. */
function takeBrackets(parts: Parts): void {
  const isSized = /\d[bk](?![a-z\d])/i.test(parts.text.split(/[(（]/)[0] ?? '')
  parts.text = parts.text.replace(BRACKETS, (_, inner: string) => {
    const words = inner.trim()
    if (OWN_SIZE.test(words) && !isSized) return ` ${words.replace(/\s.*/, '').toUpperCase()} `
    if (SHORT_BUILD.test(words) || BUILD.test(words)) parts.found.version = words
    else {
      const effort = modeOf(words)
      if (effort !== undefined) parts.found.effort = effort
    }
    return ' '
  })
}

/** `azure/gpt-5.2`, `openrouter/x-ai/grok-4`: hosts and makers before the id. */
function takePath(parts: Parts): void {
  const path = parts.text.split('/')
  parts.text = path.pop() ?? ''
  for (const part of path) {
    const host = HOSTS.find(({ prefix }) => prefix.test(part.toLowerCase()))
    if (host?.platform) parts.found.platform ??= host.platform
    else if (MAKER_PREFIX.test(part)) parts.maker = part.toLowerCase()
    else if (!host && /azure|bedrock|\.(?:aws|gcp)$/i.test(part)) parts.found.platform ??= part
  }
}

/** Bedrock's ids: `us.anthropic.claude-…`. */
function takeDots(parts: Parts): void {
  const dotted = /^(?:([a-z-]{2,7})\.)?([a-z][a-z0-9-]*)\.(?=[a-z])/.exec(parts.text)
  const maker = dotted?.[2]
  if (!dotted || !maker || !MAKER_PREFIX.test(maker)) return
  if (dotted[1] && REGION_PREFIX.test(dotted[1])) parts.found.region = dotted[1].toLowerCase()
  parts.maker = maker.toLowerCase()
  parts.found.platform ??= 'Bedrock'
  parts.text = parts.text.slice(dotted[0].length)
}

/** `zai-glm-4.6`: the maker as the first word of an id. */
function takeMaker(words: string[], parts: Parts): void {
  const [first] = words
  if (first === undefined || words.length < 2 || !MAKER_PREFIX.test(first) || isFamily(first)) return
  // `moonshot-v1-128k`: a version alone is no name
  if (/^v?\d/.test(words[1] ?? '')) return
  words.shift()
  parts.maker = first.toLowerCase()
}

/** Whether a word is a build and no part of the name that people say. */
function takeBuild(word: string, isLast: boolean, words: readonly string[], parts: Parts): boolean {
  if (BUILD.test(word)) {
    parts.found.version ??= word
    return true
  }
  if (!isLast || !/^\d{4}$/.test(word) || !SHORT_BUILD.test(word) || !keepsBuild(words)) return false
  parts.found.version ??= word
  return /^(?:gpt|gemini|grok)$/i.test(words[0] ?? '') || !/^2[3-9]/.test(word)
}

/** "0125" of GPT-4 is a build; "2407" of Mistral and "0724" of DeepSeek Coder are how people call the model. */
const keepsBuild = (words: readonly string[]) =>
  /^(?:gpt|chatgpt|gemini|claude|qwen|llama|grok)/i.test(words[0] ?? '')

const isFamily = (word: string) =>
  MODEL_FAMILIES.some(({ name }) => name.toLowerCase() === word.toLowerCase())

/** Words of a name: an id is cut at hyphens, and its version digits are put together again. */
function wordsOf(text: string, isId: boolean): string[] {
  if (!isId) return text.split(/\s+/).filter((word) => word !== '')
  const joined = text
    .replace(/(20\d{2})-(\d{2})-(\d{2})/g, '$1\u2010$2\u2010$3')
    .replace(/(?<=-)(0[1-9]|1[0-2])-(20\d{2})(?=-|$)/g, '$1\u2010$2')
    .replace(/(?<=[a-z]-)(\d)-(\d)(?=-|$)/g, '$1.$2')
    .replace(/(?<=[a-z])(\d)-(\d)(?=-|$)/g, '$1.$2')
  return joined
    .split('-')
    .map((word) => word.replaceAll('\u2010', '-'))
    .filter((word) => word !== '')
}
