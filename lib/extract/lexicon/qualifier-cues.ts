import type { Qualifiers } from '../../claims/qualifier.ts'

type Key = keyof Qualifiers

/** Words of a label, a name's brackets or a clause that narrow a statement. The first group of a match is the value. */
const CUES: readonly { readonly key: Key; readonly words: RegExp; readonly value?: string }[] = [
  {
    key: 'tier',
    words:
      /\boff[- ]?peak\b|\bnight(?:[- ]?time)? (?:rates?|tariffs?|prices?|discounts?)\b|\bNachttarif|\btarifa nocturna|\btarif de nuit|错峰|闲时|低谷|优惠时段|夜间|オフピーク|夜間/i,
    value: 'off-peak',
  },
  { key: 'tier', words: /(?<!off[- ]?)\bpeak\b(?! load)|高峰|ピーク時/i, value: 'peak' },
  {
    key: 'tier',
    words:
      /\bbatch(?: API)?\b|\bpar lots\b|\bpor lotes\b|mode différé|Stapel(?:betrieb|verarbeitung)|Batch-?(?:Preis|Verarbeitung|Tarif)|批处理|批量|バッチ/i,
    value: 'batch',
  },
  { key: 'tier', words: /\bflex\b/i, value: 'flex' },
  { key: 'tier', words: /\bpriority\b/i, value: 'priority' },
  { key: 'tier', words: /\bfast mode\b/i, value: 'fast' },
  { key: 'tier', words: /\bfree tier\b/i, value: 'free' },
  { key: 'tier', words: /\bbeta\b/i, value: 'beta' },
  {
    key: 'tools',
    words:
      /\b(?:with|w\/|mit|con|avec|\+) ?(?:tools?|python|(?:web |internet )?search|browsing|code execution|Werkzeug\w*|herramientas|outils)\b|使用工具|ツールあり/i,
    value: 'with',
  },
  {
    key: 'tools',
    words:
      /\b(?:without|no|w\/o|ohne|sin|sans) (?:tools?|Werkzeug\w*|herramientas|outils)\b|不使用工具|无工具|ツールなし/i,
    value: 'without',
  },
  {
    key: 'effort',
    words: /\bnon[- ]?(?:thinking|reasoning)\b|非思考|非推理|ohne Denkmodus|sin razonamiento/i,
    value: 'non-thinking',
  },
  { key: 'effort', words: /(?<!non[- ]?)\bthinking(?: mode)?\b|思考模式|Denkmodus/i, value: 'thinking' },
  {
    key: 'effort',
    words:
      /\b(xhigh|extra[- ]high|high|medium|low|minimal)(?: reasoning)? (?:effort|reasoning|thinking|mode)\b/i,
  },
  { key: 'platform', words: /\bCodex\b/, value: 'Codex' },
  { key: 'platform', words: /\b(?:Amazon |AWS )?Bedrock\b/i, value: 'Bedrock' },
  { key: 'platform', words: /\bAzure\b/i, value: 'Azure' },
  { key: 'platform', words: /\bVertex AI\b/i, value: 'Vertex AI' },
  {
    key: 'platform',
    words:
      /\b(?:on|via|through|at) (OpenRouter|Groq|Cerebras|Together(?: AI)?|Fireworks(?: AI)?|DeepInfra|SambaNova|Novita)\b/i,
  },
  { key: 'rate_of', words: /\b(?:audio) (?:input|output|tokens?)\b|音频|音声/i, value: 'audio' },
  { key: 'rate_of', words: /\b(?:image) (?:input|output|tokens?)\b/i, value: 'image' },
  { key: 'cache_ttl', words: /\b(?:5|five)[- ]?min(?:utes?)?\b|\b5m\b/i, value: '5m' },
  { key: 'cache_ttl', words: /\b(?:1|one)[- ]?h(?:our)?\b/i, value: '1h' },
  {
    key: 'metric',
    words: /\b(pass@\d+|exact match|accuracy|acc|EM|F1|CER|WER|SIM-o|win rate|resolve rate)\b/i,
  },
  { key: 'shots', words: /\b(\d+)[- ]shot\b/i },
  { key: 'shots', words: /\bzero[- ]shot\b/i, value: '0-shot' },
  { key: 'attempts', words: /\b(?:cons|maj|avg|best of|mean of)@?\s?(\d+)\b/i },
  {
    key: 'harness',
    words: /\b(agentless|OpenHands|mini-SWE-agent|SWE-agent|Terminus \d|Claude Code|Codex CLI)\b/i,
  },
  { key: 'quantization', words: /\b(int4|int8|fp8|fp16|bf16|nf4|q4_k_m|awq|gptq|mxfp4|nvfp4)\b/i },
]

/** A test length or a band of input lengths: `1M`, `>200K`, `<=272K`. */
const BAND =
  /(?<sign><=|>=|[<>≤≥]|over|above|under|up to|more than|less than|超过|以上|以下)?\s*(?<figure>\d+(?:[.,]\d+)?\s?[KkM])(?![A-Za-z])(?<tokens>\s?(?:input )?tokens?)?/

const SIGNS: Readonly<Record<string, string>> = {
  '≤': '<=',
  '<=': '<=',
  '≥': '>=',
  '>=': '>=',
  '<': '<',
  '>': '>',
  over: '>',
  above: '>',
  'more than': '>',
  超过: '>',
  under: '<',
  'less than': '<',
  'up to': '<=',
  以上: '>=',
  以下: '<=',
}

/** Qualifiers that the words of a text give. */
export function qualifierCues(text: string, keys?: readonly Key[]): Qualifiers {
  const found: Partial<Record<Key, string>> = {}
  for (const { key, words, value } of CUES) {
    if (found[key] !== undefined || (keys && !keys.includes(key))) continue
    const match = words.exec(text)
    if (match) found[key] = value ?? (key === 'shots' ? `${match[1]}-shot` : (match[1] ?? match[0]))
  }
  return found
}

/** The input-length band or test length that a label gives: "(> 256K tokens)" of a name, "at 1M" of a benchmark. */
export function contextBand(text: string, needsSign: boolean): string | undefined {
  const groups = BAND.exec(text)?.groups
  if (!groups?.figure || (needsSign && !groups.sign)) return undefined
  const sign = groups.sign ? (SIGNS[groups.sign.toLowerCase()] ?? '') : ''
  return `${sign}${groups.figure.replace(/\s/g, '').toUpperCase()}`
}
