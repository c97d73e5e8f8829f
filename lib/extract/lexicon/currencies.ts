/** Signs and words for money and the ISO code they mean. `¥` depends on the language: see `yenOrYuan`. */
const CURRENCY_SIGNS: readonly { readonly sign: string; readonly code: string }[] = [
  { sign: 'US\\$', code: 'USD' },
  { sign: 'USD\\s?\\$', code: 'USD' },
  { sign: 'CA\\$|C\\$', code: 'CAD' },
  { sign: 'A\\$', code: 'AUD' },
  { sign: 'HK\\$', code: 'HKD' },
  { sign: 'R\\$', code: 'BRL' },
  { sign: '\\$', code: 'USD' },
  { sign: '€', code: 'EUR' },
  { sign: '£', code: 'GBP' },
  { sign: '₹', code: 'INR' },
  { sign: '₩', code: 'KRW' },
  { sign: '[¥¥]', code: '¥' },
  { sign: 'USD|EUR|GBP|CNY|RMB|JPY|CHF', code: '' }, // the code itself
]

/** Words that stand after the number. */
const CURRENCY_WORDS: readonly { readonly words: string; readonly code: string }[] = [
  {
    words:
      'US-?Dollars?|US\\$|U\\.S\\. dollars?|dollars? (?:US|américains?)|dollars?|Dollar|d[óo]lar(?:es)?(?: estadounidenses?)?|USD|美元|美金|ドル|米ドル|\\$',
    code: 'USD',
  },
  { words: 'euros?|EUR|€|欧元|ユーロ', code: 'EUR' },
  { words: 'pounds?|Pfund|libras?|livres sterling|GBP|£|英镑|ポンド', code: 'GBP' },
  { words: 'yuans?|renminbi|RMB|CNY|元|人民币|人民元', code: 'CNY' },
  { words: 'yens?|JPY|円|日元', code: 'JPY' },
  { words: 'rupees?|Rupien|rupias|roupies|INR|₹', code: 'INR' },
  { words: 'KRW|韩元|ウォン', code: 'KRW' },
]

/** `¥` is the yen in a Japanese text, else the yuan: that is whose models are priced so. */
const yenOrYuan = (language: string): string => (language === 'ja' ? 'JPY' : 'CNY')

export const CURRENCY_BEFORE = `(?:${CURRENCY_SIGNS.map(({ sign }) => sign).join('|')})`
export const CURRENCY_AFTER = `(?:${CURRENCY_WORDS.map(({ words }) => words).join('|')})(?![A-Za-z])`

const before = CURRENCY_SIGNS.map(({ sign, code }) => ({ shape: new RegExp(`^(?:${sign})$`), code }))
const after = CURRENCY_WORDS.map(({ words, code }) => ({ shape: new RegExp(`^(?:${words})$`, 'i'), code }))

/** The ISO code of a sign or word; the empty text when it is none. */
export function currencyCode(written: string, language: string): string {
  const sign = written.trim()
  const found = before.find(({ shape }) => shape.test(sign)) ?? after.find(({ shape }) => shape.test(sign))
  if (!found) return ''
  if (found.code === '¥') return yenOrYuan(language)
  return found.code === '' ? (sign === 'RMB' ? 'CNY' : sign) : found.code
}
