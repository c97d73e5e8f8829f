import { type Feature, featuresOf } from '../lexicon/features.ts'

/** In a label, "in" and "out" at the end are directions: "$/1M in", "max out"; some short forms are labels only. */
export function labelFeatures(text: string): ReadonlySet<Feature> {
  const found = new Set(featuresOf(text))
  if (/^in\b(?! )|\bin\s*(?:\(.*\))?$/i.test(text)) found.add('input')
  if (/^out\b(?! of)|\bout\s*(?:\(.*\))?$/i.test(text)) found.add('output')
  for (const { words, feature } of SHORT_FORMS) if (words.test(text)) found.add(feature)
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
  return found
}

const TOKENS_A_MINUTE =
  /\bTPM\b|\b(?:tokens?|jetons?)\s?(?:\/|per|pro|je|por|par|a)\s?min|每分钟\s?(?:token|词元)|(?:毎分|1分あたりの?)\s?トークン|(?:トークン|token)(?:数)?\s?[/／]\s?分/i
const REQUESTS = /\bRPM\b|\breq|请求|リクエスト|Anfrage|solicitud|petici|requêt/i
const MONEY = /[$€£¥]|\b(?:pric(?:e|es|ing)|costs?)\b/i
const TIMED: readonly Feature[] = ['latency', 'firstToken', 'throughput']
const STATISTIC = /\b(?:median|average|avg\.?|mean)\b/gi

/** Short forms that sentences do not use: "tg" and "pp" of llama.cpp's own bench, "e2e", "tok/s". */
const SHORT_FORMS: readonly { readonly words: RegExp; readonly feature: Feature }[] = [
  {
    words: new RegExp(`\\b(?:req(?:uest)?s?|calls?|queries|Anfragen|Aufrufe|solicitudes|peticiones|llamadas|requêtes|req\\.|appels)\\s?(?:\\/|per|pro|je|por|par|a)\\s?(?:la )?(?:min(?:ut[eo])?\\.?)(?![a-z])|\\bRPM\\b|\\bQPM\\b|请求(?:数|次数)?\\s?[/／]\\s?(?:分钟|分)|(?:每分钟|每分)请求(?:数|次数)?|リクエスト(?:数)?\\s?[/／]\\s?分|(?:毎分|1分あたりの?)リクエスト`, 'i'),
    feature: 'requests',
  },
  { words: /^(?:(?:text |audio )?(?:ein|eing|entr|ent|in|prompt)\.?)(?=[\s,(（/]|$)|^(?:输入|入力|入)(?=[\s,，(（/]|$)/i, feature: 'input' },
  { words: /^(?:(?:text |audio )?(?:aus|ausg|sal|sort|out|completion)\.?)(?=[\s,(（/]|$)|^(?:输出|出力|出)(?=[\s,，(（/]|$)/i, feature: 'output' },
  { words: /\b(?:USD|EUR|CNY|RMB|JPY|GBP|CHF)\b/i, feature: 'price' },
  { words: /\btok(?:en)?s? s(?:ec)?$/i, feature: 'throughput' },
  {
    words: /^tg\b|\btok(?:ens?)?\.?\s?\/\s?s(?:ec)?\b|\bt\/s\b|\btps\b|トークン\/秒|tokens?\/秒/i,
    feature: 'throughput',
  },
  { words: /^pp\b|\bprefill\b|\bprompt (?:processing|eval)/i, feature: 'foreign' },
  {
    words:
      /(?:\b1(?:\.|st|er|º|°)|\b(?:first|ersten?|premier|primer)|最初の|首)\s?(?:tokens?|jetons?|トークン)/i,
    feature: 'firstToken',
  },
  {
    words: /\b(?:tokens?|jetons?) (?:per|pro|por|par|al) (?:second|Sekunde|segundo|seconde)|每秒|毎秒/i,
    feature: 'throughput',
  },
  { words: /\be2e\b/i, feature: 'latency' },
  { words: /\btrain(?:ing)? tokens?\b|\btokens? \(train|Trainings-?[Tt]oken/i, feature: 'training' },
  { words: /^knowledge$|^knowledge (?:to|as of)\b|^Stichtag|^知識の(?:時点|期限)/i, feature: 'cutoff' },
  {
    words:
      /^(?:model )?size$|^(?:Modellgröße|Größe|tamaño|taille|规模|模型大小|サイズ)$|parameter(?:zahl|anzahl)?$/i,
    feature: 'parameters',
  },
  { words: /^Kontext\p{L}*|\bventana\b|\bfenêtre\b/iu, feature: 'context' },
  {
    words:
      /^(?:old|previous|former|before|was|original|alte[rns]?|bisher\w*|vorher|ancien(?:ne)?s?|avant|anterior|antes)\b|^(?:旧|原价|変更前|改定前)/i,
    feature: 'foreign',
  },
  // a mix of input and output prices is a property of its own
  { words: /\bblended\b|\bmixed price|\b3:1\b|Mischpreis|混合价/i, feature: 'foreign' },
]
