import type { Span } from '../../claims/span.ts'

/** Ids go on with what hosts add: `us.anthropic.claude-…-v1:0`, `deepseek/deepseek-chat:free`. */
const ID_BEFORE = /[A-Za-z0-9_.@-]+(?:\/[A-Za-z0-9_.@-]+)*[/.-]$/
const ID_AFTER = /^(?:[-:@][a-z0-9]+(?:\.[a-z0-9]+)*)+/
/** Ollama's tags of sizes. */
export const TAGGED = /^:(?:\d+x)?\d+(?:\.\d+)?b\b/

/** Words that a hyphen joins to a family's name from the left: "Doubao-Seed-1.6", "Nous-Hermes-2", "Meta-Llama-3". */
const CHAIN_BEFORE =
  /(?<![\w./@-])[A-Z][A-Za-z]{1,14}\d{0,2}(?:\.\d)?-(?:[A-Za-z]{2,15}\d{0,2}(?:\.\d)?-){0,2}$/
/** What a hyphen joins to a name without becoming a part of it: "Non-GPT", "Post-GPT-4", "KI-Modell-…". */
const NO_PART =
  /^(?:Non|Nicht|No|Post|Pre|Prä|Anti|Ex|Multi|Semi|Sub|Super|Mini|Original|Fast|API|KI|AI|IA|Open[- ]?Source|Modelle?|Sprachmodell|Top|Real|Raw|Vs|Like)-$/i

/** What a name written in one piece ends with: sizes, builds, and how its weights are tuned or packed. */
const CHAIN_END = [
  String.raw`(?:\d{1,2}x)?\d{1,4}(?:\.\d{1,2})?[bB](?![A-Za-z\d])`,
  String.raw`A\d{1,3}B(?![A-Za-z\d])`,
  String.raw`[vV]\d{1,2}(?:\.\d{1,2})?(?![A-Za-z\d])`,
  '[1-9]bits?(?![a-z])',
  '[αβγ](?!\\p{L})',
  '(?:Instruct|Chat|Base|SFT|DPO|RLHF|KTO|ORPO|HF|hf|AWQ|GPTQ|GGUF|MLX|QAT|EXL2|FP8|FP16|BF16|INT4|INT8|NVFP4|MXFP4)(?![A-Za-z])',
].join('|')
/** "Llama-3.1-Swallow-8B", "Mixtral-8x7B-DPO": further words count only before such an end ("GPT-4-Modelle" has none). */
const CHAIN_AFTER = new RegExp(`^(?:(?:-[A-Z][A-Za-z]{1,14}\\d{0,2}){0,3}-(?:${CHAIN_END})){1,3}`, 'u')

/** How far a name may go on beyond the part that its family's shape finds. */
const REACH = 48

/** The whole of a name that was found by its family's shape: an id with its host, a chain of words with hyphens. */
export function wholeName(text: string, start: number, raw: string): Span {
  const end = start + raw.length
  const isId = raw === raw.toLowerCase() && (raw.includes('-') || TAGGED.test(text.slice(end, end + 8)))
  const before = text.slice(Math.max(0, start - (isId ? 60 : REACH)), start)
  const after = text.slice(end, end + REACH)
  if (isId)
    return {
      start: start - (ID_BEFORE.exec(before)?.[0].length ?? 0),
      end: end + (ID_AFTER.exec(after)?.[0].length ?? 0),
    }
  if (/\s/.test(raw)) return { start, end }
  return { start: start - chainBefore(before), end: end + (CHAIN_AFTER.exec(after)?.[0].length ?? 0) }
}

/** How many characters before a name are a part of it. */
function chainBefore(before: string): number {
  if (!before.endsWith('-')) return 0
  const chain = CHAIN_BEFORE.exec(before)?.[0] ?? ''
  return chain.split(/(?<=-)/).some((part) => NO_PART.test(part)) ? 0 : chain.length
}
