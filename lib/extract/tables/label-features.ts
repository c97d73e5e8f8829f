import { type Feature, featuresOf } from '../lexicon/features.ts'
import { featuresOfLabel } from '../lexicon/label-words.ts'

/** In a label, "in" and "out" at the end are directions: "$/1M in", "max out"; some short forms are labels only. */
export function labelFeatures(text: string): ReadonlySet<Feature> {
  const found = new Set(featuresOf(text))
  if (/^in\b(?! )|\bin\s*(?:\([^()]{0,60}\))?$/i.test(text)) found.add('input')
  if (/^out\b(?! of)|\bout\s*(?:\([^()]{0,60}\))?$/i.test(text)) found.add('output')
  for (const feature of featuresOfLabel(text)) found.add(feature)
  // an "input context" is a context, whatever stands in it
  if (INPUT_CONTEXT.test(text)) found.delete('input')
  // "Rate limit (RPM)" is no price
  if (found.has('requests') && !MONEY.test(text)) found.delete('price')
  // "Tokens per minute" is another limit than requests
  if (TOKENS_A_MINUTE.test(text) && !REQUESTS.test(text)) {
    found.delete('requests')
    found.add('foreign')
  }
  // a median of times or speeds is one; of anything else it is a count of something used
  if (TIMED.some((feature) => found.has(feature)) && !featuresOf(text.replace(STATISTIC, ' ')).has('foreign'))
    found.delete('foreign')
  if (PROMPT_SPEED.test(text)) found.add('foreign')
  return found
}

/** How fast a prompt is taken in, not how fast an answer comes. */
const PROMPT_SPEED = /^pp\b|\bprefill\b|\bprompt (?:processing|eval)/i

const INPUT_CONTEXT =
  /\binput[ -]?(?:context|Kontext)|\b(?:context|Kontext)(?:[ -]window| length)?[ -]input|Eingabe-?[Kk]ontext|contexto de entrada|contexte d['’]entrée|输入上下文|入力コンテキスト/i

const TOKENS_A_MINUTE =
  /\bTPM\b|\b(?:tokens?|jetons?)\s?(?:\/|per|pro|je|por|par|a)\s?min|每分钟\s?(?:token|词元)|(?:毎分|1分あたりの?)\s?トークン|(?:トークン|token)(?:数)?\s?[/／]\s?分/i
const REQUESTS = /\bRPM\b|\breq|请求|リクエスト|Anfrage|solicitud|petici|requêt/i
const MONEY = /[$€£¥]|\b(?:pric(?:e|es|ing)|costs?)\b/i
const TIMED: readonly Feature[] = ['latency', 'firstToken', 'throughput']
const STATISTIC = /\b(?:median|average|avg\.?|mean)\b/gi
