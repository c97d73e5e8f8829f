import type { Decimal } from '../claims/decimal.ts'
import type { Language } from '../text/language.ts'
import { matchesIn } from '../text/matches-in.ts'
import { findPerTokens } from './figures/read-per.ts'
import { currencyCode } from './lexicon/currencies.ts'

/** What a document says once for all its prices: "All rates are in euros per million tokens". */
export interface PriceBasis {
  readonly perTokens?: Decimal
  readonly currency?: string
}

const PRICES =
  /\b(?:prices?|pricing|rates?|costs?|figures|quoted|billed|Preise|Tarife|Kosten|precios|tarifas|costos|prix|tarifs)\b|价格|单价|费用|料金|価格|単価/i
/** An amount of money: such a sentence gives a price, not what all prices are for. */
const AMOUNT = /[$€£¥]\s?\d|\d[.,]\d|\d\s?(?:[$€£¥元円]|dollars?|euros?|US\$|cents?)/i
const CURRENCY =
  /US\$|USD|EUR|CNY|RMB|JPY|GBP|[€£]|\b(?:US |U\.S\. )?[Dd]ollars?\b|US-Dollar|\b[Ee]uros?\b|d[óo]lares|人民币|美元|日元|円|ドル/
/** Short words with a dot that ends no sentence. */
const SHORT_WORDS = /\b(?:Mio|Mrd|ca|inkl|zzgl|exkl|bzw|approx|incl|excl)\./g
const SENTENCE = /[^.!?。！？\n]+/g

/** Finds the sentences that say it; nothing where two of them differ. */
export function priceBasis(texts: readonly string[], language: Language): PriceBasis {
  const stated = texts.flatMap((text) => (PRICES.test(text) ? statedIn(text, language) : []))
  const tokens = new Set(stated.flatMap(({ perTokens }) => (perTokens ? [perTokens.toFixed()] : [])))
  const currencies = new Set(stated.flatMap(({ currency }) => (currency ? [currency] : [])))
  const perTokens = stated.find((basis) => basis.perTokens)?.perTokens
  const [currency] = currencies
  return {
    ...(perTokens && tokens.size === 1 ? { perTokens } : {}),
    ...(currency && currencies.size === 1 ? { currency } : {}),
  }
}

function statedIn(text: string, language: Language): PriceBasis[] {
  return matchesIn(
    SENTENCE,
    text.replace(SHORT_WORDS, (word) => `${word.slice(0, -1)} `),
  ).flatMap(([sentence]): PriceBasis[] => {
    if (sentence.length > 240 || !PRICES.test(sentence) || AMOUNT.test(sentence)) return []
    const perTokens = findPerTokens(sentence)
    const sign = CURRENCY.exec(sentence)?.[0]
    const currency = sign ? currencyCode(sign, language) : ''
    return perTokens || currency
      ? [{ ...(perTokens ? { perTokens } : {}), ...(currency ? { currency } : {}) }]
      : []
  })
}
