/** What a figure counts or measures, as its own words say. */
export type UnitKind =
  | 'percent'
  | 'tokens'
  | 'parameters'
  | 'ms'
  | 's'
  | 'min'
  | 'tokens/s'
  | 'requests/min'
  | 'requests/s'
  | 'requests'
  | 'times'
  | 'other'

const SECOND = '(?:s|secs?|seconds?|Sek(?:\\.|unden?)?|segundos?|secondes?|秒)'
const TOKEN = '(?:(?:[个個]\\s?)?(?:tokens?|toks?|jetons?|トークン|词元|令牌)|個のトークン)'
const REQUEST = '(?:requests?|reqs?|Anfragen?|solicitudes|peticiones|requêtes|リクエスト|次请求|请求)'
/** What is counted a minute, beside requests. */
const CALL =
  '(?:(?:API[- ])?(?:calls?|queries|times|Aufrufe?n?|llamadas|appels|consultas)|次(?:调用|呼叫)?|回)'
const PER = '\\s?(?:/|每|毎|(?:per|pro|je|por|par|an?|each|every|al|à la)(?![A-Za-zÀ-ÿ]))\\s?'

/**
 * Units as they follow a number, the longest and most special first. `other` are things that no property of
 * ours counts: a figure with such a unit is never a claim.
 */
const UNITS: readonly { readonly shape: string; readonly kind: UnitKind }[] = [
  { shape: `${TOKEN}${PER}${SECOND}|tps|TPS|t/s|tok/s|トークン毎秒`, kind: 'tokens/s' },
  {
    shape: `(?:${REQUEST}|${CALL})${PER}(?:min(?:ute|uto)?|Minute|分钟?|分)|RPM|rpm|QPM|qpm|reqs?/min`,
    kind: 'requests/min',
  },
  { shape: `${REQUEST}${PER}${SECOND}|RPS|rps|QPS|qps`, kind: 'requests/s' },
  // tokens a minute, requests a day: limits that no property of ours has
  {
    shape: 'TPM|tpm|TPD|tpd|RPD|rpd|QPD|qpd|RPH|rph|IPM|ipm|(?:req|tok)/(?:d|day|h|hour)|tok/min',
    kind: 'other',
  },
  {
    shape: `(?:${TOKEN}|requests?|messages?|queries|calls?)${PER}(?:min(?:ute)?|hour|h|day|d|week|month|mo|分钟|天|日|月)`,
    kind: 'other',
  },
  { shape: '%|％|percent(?!age)|per cent|Prozent|por ciento|pour ?cent|パーセント', kind: 'percent' },
  { shape: 'percentage points?|pp|points de pourcentage|Prozentpunkte', kind: 'other' },
  { shape: 'milliseconds?|Millisekunden|milisegundos|millisecondes|ms|毫秒|ミリ秒', kind: 'ms' },
  { shape: SECOND, kind: 's' },
  { shape: 'minutes?|mins?|Minuten|minutos|分钟', kind: 'min' },
  {
    shape:
      '(?:(?:total|active|activated|trainable)\\s)?(?:parameters?|params?|Parametern?|parámetros|parametros|paramètres)|(?:的|个)?(?:总|激活|活跃)?(?:参数|參數)|パラメーター?',
    kind: 'parameters',
  },
  { shape: `${TOKEN}`, kind: 'tokens' },
  // per minute only where the sentence says so before: "Pro Minute … 1.000 Anfragen"
  { shape: REQUEST, kind: 'requests' },
  { shape: '[x×X](?![A-Za-z0-9])|倍|times|mal(?![a-z])|fois|veces', kind: 'times' },
  {
    shape:
      '[GTMK]?i?B/s|GB|MB|TB|GiB|hours?|h(?![a-z])|days?|weeks?|months?|years?|Jahren?|Monaten?|años|meses|ans|mois|lines?|pages?|words?|characters?|languages?|users?|people|employees|companies|countries|customers|developers|prompts?|images?|videos?|files?|models?|experts?|layers?|heads?|GPUs?|accelerators?|exercises?|problems?|tasks?|questions?|samples?|steps?|turns?|messages?|queries|times?|stars?|downloads?|repos?|tools?|agents?|variants?|levels?|billions? of dollars|小时|天|年|个月|种|项|次|名|人|社|件|言語',
    kind: 'other',
  },
]

export const UNIT_PATTERN = UNITS.map(({ shape }) => `(?:${shape})`).join('|')
const exact = UNITS.map(({ shape, kind }) => ({ shape: new RegExp(`^(?:${shape})$`, 'iu'), kind }))

export function unitKind(written: string): UnitKind | undefined {
  const word = written.replace(/^[\s-]+/, '')
  return exact.find(({ shape }) => shape.test(word))?.kind
}
