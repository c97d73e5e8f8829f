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
  fp16: 'FP16',
  bf16: 'BF16',
  int4: 'INT4',
  int8: 'INT8',
  awq: 'AWQ',
  gptq: 'GPTQ',
  gguf: 'GGUF',
  dpo: 'DPO',
  sft: 'SFT',
  en: 'EN',
  zh: 'ZH',
}

/** Names of makers and families as Chinese and Japanese texts write them, and in full. */
const IN_LATIN: readonly { readonly written: RegExp; readonly name: string }[] = [
  { written: /^(?:腾讯)?混元/, name: 'Hunyuan' },
  { written: /^(?:百度)?文心(?:一言|大模型)?/, name: 'ERNIE' },
  { written: /^(?:阿里)?(?:通义)?千问/, name: 'Qwen' },
  { written: /^(?:字节)?豆包(?:大模型)?/, name: 'Doubao' },
  { written: /^(?:华为)?盘古(?:大模型)?/, name: 'Pangu' },
  { written: /^(?:讯飞)?星火(?:大模型)?/, name: 'Spark' },
  { written: /^书生/, name: 'InternLM' },
  { written: /^百川(?:智能)?/, name: 'Baichuan' },
]

const LINE_OF = new Map(
  MODEL_FAMILIES.flatMap(({ name, lines = [] }) => lines.map((line) => [line.toLowerCase(), name] as const)),
)
const FAMILY_OF = new Map(MODEL_FAMILIES.map(({ name }) => [name.toLowerCase(), name]))

/**
 * The name in full as people write it: `Claude Opus 4.7` from "Opus 4.7", "claude-opus-4-7" or "Claude4 Opus";
 * `GPT-5.2 Pro` from "gpt-5.2-pro". A name with capitals of its own keeps its writing.
 */
export function canonicalName(words: readonly string[]): string {
  const apart = latinised(joinedFamily(words))
    .flatMap(splitVersion)
    .map((word) => IN_FULL[word.toLowerCase()] ?? word)
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

/** "Open Hermes 2" is OpenHermes 2. */
function joinedFamily([first = '', second, ...rest]: readonly string[]): readonly string[] {
  const family = second ? FAMILY_OF.get(`${first}${second}`.toLowerCase()) : undefined
  return family ? [family, ...rest] : second === undefined ? [first] : [first, second, ...rest]
}

/** "混元T1" is Hunyuan T1, "文心4.5 Turbo" ERNIE 4.5 Turbo. */
function latinised([first = '', ...rest]: readonly string[]): string[] {
  const row = IN_LATIN.find(({ written }) => written.test(first))
  if (!row) return [first, ...rest]
  const tail = first.replace(row.written, '').replace(/^[-‐·]/, '')
  // a word of its own beside the name is another product: 星火科技
  if (/^\p{Script=Han}/u.test(tail)) return [first, ...rest]
  return tail === '' ? [row.name, ...rest] : [row.name, tail, ...rest]
}

/** "Claude4" is two words, "Qwen3" is one: a name is parted only where people do. */
function splitVersion(word: string): string[] {
  const match =
    /^(Claude|Gemini|Gemma|Llama|Grok|DeepSeek|Mistral|GPT|GLM)-?(\d[\d.]*\w?)$/i.exec(word) ??
    /^(DeepSeek|Kimi|MiniMax)([VRKM]\d(?:\.\d)?)$/i.exec(word)
  return match?.[1] && match[2] ? [match[1], match[2]] : [word]
}

/** What tables shorten for want of room. */
const IN_FULL: Readonly<Record<string, string>> = {
  'inst.': 'Instruct',
  inst: 'Instruct',
  instr: 'Instruct',
  'instr.': 'Instruct',
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
