import { Decimal } from '../../claims/decimal.ts'
import type { Language } from '../../text/language.ts'
import { findPerTokens } from '../figures/read-per.ts'
import { tenTo } from '../figures/ten-to.ts'
import { currencyCode } from '../lexicon/currencies.ts'

/** The units that a label gives to the figures under it. */
export interface LabelUnits {
  readonly perTokens?: Decimal
  readonly currency?: string
  /** Multiplies bare numbers: "Params (B)", "Context (K)". */
  readonly scale?: Decimal
  /** Seconds of a bare duration: "(ms)". */
  readonly seconds?: Decimal
}

const CURRENCY =
  /(?:US|CA|A|HK|R)?\$|[€£¥￥₹₩]|\b(?:USD|EUR|CNY|RMB|JPY|GBP)\b|美元|人民币|元|円|ドル|\b[Ee]uros?\b|\b[Dd]ollars?\b|\bd[óo]lares\b/

/** Scales in a header's brackets or after "in": "Params (B)", "Tokens (thousands)", "in Mio." */
const SCALES: readonly { readonly words: RegExp; readonly power: number }[] = [
  {
    words:
      /[(（[]\s*(?:in\s)?K(?:\s?tokens?)?\s*[)）\]]|\b(?:in )?thousands?\b(?! of a)|\btausend\b|\bmiles\b|\bmilliers\b|[(（]\s*千[^)）]{0,4}[)）]/i,
    power: 3,
  },
  { words: /[(（]\s*万[^)）]{0,6}[)）]/, power: 4 },
  {
    words:
      /[(（[]\s*(?:in\s)?M(?:\s?(?:tokens?|params?))?\s*[)）\]]|[(（](?:in )?millions?[)）]|\bin (?:Mio\.?|millions)(?![a-z])|[(（]\s*百万[^)）]{0,4}[)）]/,
    power: 6,
  },
  { words: /[(（]\s*[亿億][^)）]{0,6}[)）]/, power: 8 },
  {
    words:
      /[(（[]\s*(?:in\s)?B(?:\s?(?:params?))?\s*[)）\]]|[(（](?:in )?billions?[)）]|\bin (?:Mrd\.?|billions)(?![a-z])|[(（](?:en )?(?:milliards|miles de millones)[)）]/,
    power: 9,
  },
  { words: /[(（[]\s*(?:in\s)?T(?:\s?tokens?)?\s*[)）\]]|[(（](?:in )?trillions?[)）]/, power: 12 },
]

const MILLISECONDS =
  /[(（[,]\s*ms\s*[)）\]]?|\bms\b|milliseconds?|毫秒|ミリ秒|Millisekunden|milisegundos|millisecondes/

export function labelUnits(text: string, language: Language): LabelUnits {
  const perTokens = findPerTokens(text)
  const sign = CURRENCY.exec(text)?.[0]
  const currency = sign ? currencyCode(sign, language) : ''
  const power = perTokens ? undefined : SCALES.find(({ words }) => words.test(text))?.power
  return {
    ...(perTokens ? { perTokens } : {}),
    ...(currency ? { currency } : {}),
    ...(power ? { scale: tenTo(power) } : {}),
    ...(MILLISECONDS.test(text) ? { seconds: new Decimal('0.001') } : {}),
  }
}
