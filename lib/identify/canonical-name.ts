import { MODEL_FAMILIES } from '../claims/model-family.ts'

/** Words that keep their own capitals. */
const OWN_CASE: Readonly<Record<string, string>> = {
  it: 'IT',
  vl: 'VL',
  moe: 'MoE',
  fp8: 'FP8',
  tts: 'TTS',
  oss: 'oss',
  'r+': 'R+',
  mini: 'mini',
  nano: 'nano',
  ai: 'AI',
  hd: 'HD',
}

const LINE_OF = new Map(
  MODEL_FAMILIES.flatMap(({ name, lines = [] }) => lines.map((line) => [line.toLowerCase(), name] as const)),
)
const FAMILY_OF = new Map(MODEL_FAMILIES.map(({ name }) => [name.toLowerCase(), name]))

/**
 * The name in full as people write it: `Claude Opus 4.7` from "Opus 4.7", "claude-opus-4-7" or "Claude4 Opus";
 * `GPT-5.2 Pro` from "gpt-5.2-pro". A name with capitals of its own keeps its writing.
 */
export function canonicalName(words: readonly string[]): string {
  const apart = words.flatMap(splitVersion)
  const [first = '', ...rest] = apart
  const line = LINE_OF.get(first.toLowerCase())
  const full =
    line && !words[0]?.toLowerCase().startsWith(line.toLowerCase())
      ? [line, first, ...rest]
      : [first, ...rest]
  if (/^claude$/i.test(full[0] ?? '')) return claudeName(full)
  const writtenSmall = words.join('') === words.join('').toLowerCase()
  const named = full.map((word, i) =>
    i === 0
      ? (FAMILY_OF.get(word.toLowerCase()) ?? (writtenSmall ? capital(word) : word))
      : writtenSmall
        ? tokenCase(/^deepseek$/i.test(full[0] ?? '') ? word.replace(/^v(?=\d)/, 'V') : word)
        : word,
  )
  return joinName(named)
}

/** "Claude4" is two words, "Qwen3" is one: a name is parted only where people do. */
function splitVersion(word: string): string[] {
  const match = /^(Claude|Gemini|Gemma|Llama|Grok|DeepSeek|Mistral)-?(\d[\d.]*\w?)$/i.exec(word)
  return match?.[1] && match[2] ? [match[1], match[2]] : [word]
}

/** Up to 3.x the version stands before the line (`Claude 3.5 Sonnet`), from 4 on after it (`Claude Opus 4.7`). */
function claudeName(words: readonly string[]): string {
  const rest = words
    .slice(1)
    .flatMap((word) => word.split('-'))
    .map(tokenCase)
  const version = rest.find((word) => /^\d+(?:\.\d+)?$/.test(word))
  const line = rest.find((word) => LINE_OF.get(word.toLowerCase()) === 'Claude')
  const other = rest.filter((word) => word !== version && word !== line)
  if (!version || !line) return ['Claude', ...rest].join(' ')
  return Number.parseFloat(version) < 4
    ? ['Claude', version, line, ...other].join(' ')
    : ['Claude', line, version, ...other].join(' ')
}

function tokenCase(word: string): string {
  const own = OWN_CASE[word.toLowerCase()]
  if (own && word === word.toLowerCase()) return /^(?:mini|nano)$/.test(own) ? capital(own) : own
  if (/^(?:\d+x)?\d+(?:\.\d+)?b$/i.test(word)) return `${word.slice(0, -1).toLowerCase()}B`
  if (/^a\d+b$|^[rkmx]\d|^[a-z]$/i.test(word)) return word.toUpperCase()
  if (/^v\d/.test(word)) return word
  return word === word.toLowerCase() && /^[a-z]{2,}/.test(word) ? capital(word) : word
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** GPT and GLM join their version with a hyphen, small reasoning models of OpenAI all their words. */
function joinName(words: readonly string[]): string {
  const [first = '', second, ...rest] = words
  if (/^o\d$/i.test(first))
    return [
      first.toLowerCase(),
      ...(second ? [second.toLowerCase()] : []),
      ...rest.map((word) => word.toLowerCase()),
    ].join('-')
  if (/^(?:GPT|GLM)$/.test(first) && second && /^\d/.test(second))
    return [`${first}-${second}`, ...rest].join(' ')
  return words.join(' ')
}
