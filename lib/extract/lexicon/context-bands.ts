/** Words and signs that say on which side of a length an input must be, before the figure. */
const BEFORE: readonly { readonly sign: string; readonly words: string }[] = [
  // "no more than" before "more than"
  {
    sign: '<=',
    words:
      "<=|≤|≦|=<|(?:no|not) (?:more|longer) than|at or below|at most|up to|bis zu|bis|höchstens|hasta|como máximo|no más de|jusqu[’']à|au plus|au maximum|不超过|至多|最多",
  },
  { sign: '>=', words: '>=|≥|≧|at least|from|ab|mindestens|desde|al menos|à partir de|au moins|不少于|至少' },
  {
    sign: '<',
    words:
      '<|under|below|less than|shorter than|unter|weniger als|menos de|por debajo de|moins de|en dessous de|低于|少于|小于',
  },
  {
    sign: '>',
    words:
      '>|over|above|beyond|more than|longer than|exceeding|exceeds?|über|mehr als|länger als|más de|por encima de|más allá de|a partir de|plus de|au-delà de|au-dessus de|超过|超過|大于|高于|超',
  },
]

/** The same after the figure, as Chinese and Japanese write it. */
const AFTER: readonly { readonly sign: string; readonly words: string }[] = [
  { sign: '<=', words: '以下|以内|まで|及以下|or less|or fewer|or below|oder weniger|o menos|ou moins' },
  { sign: '>=', words: '以上|及以上|から|or more|oder mehr|o más|ou plus' },
  { sign: '<', words: '未満|未满' },
  { sign: '>', words: '超|を超え|を上回|超え|より(?:大き|長)|よりも長' },
]

const FIGURE =
  "\\d{1,3}(?:[ \\u00a0\\u202f.,’']000){1,2}(?!\\d)|\\d+(?:[.,]\\d+)?\\s?(?:[KkMm](?![A-Za-z])|万|千|百万|mil(?:lones|lón)?\\b|tausend|Mio\\.?|million(?:s|en)?\\b)"
const any = (rows: readonly { readonly words: string }[]) => rows.map(({ words }) => words).join('|')
const TOKENS =
  "(?:\\s?(?:de\\s|d[’'])?(?:(?:input|context|prompt|Eingabe-?|contexte|contexto)\\s?)?(?:tokens?|Tokens?|jetons?|トークン|词元))?"
const BAND = new RegExp(
  `(?<before>(?<![A-Za-zÀ-ɏ])(?:${any(BEFORE)}))?\\s*(?<figure>(?<![\\d.,A-Za-z-])(?:${FIGURE}))${TOKENS}\\s?(?<after>${any(AFTER)})?`,
  'i',
)
const EVERY_BAND = new RegExp(BAND.source, 'gi')
/** "32K < tokens ≤ 128K", "128K–1M", "(32K, 128K]". */
const BETWEEN = new RegExp(
  `(?<low>(?<![\\d.,A-Za-z-])(?:0|${FIGURE}))\\s?(?:[<≤]=?\\s?[\\p{L} ]{0,16}[<≤]=?|[-–—~～]|,\\s(?=\\d)|to|bis|至|到|から)\\s?(?<high>${FIGURE})`,
  'iu',
)

const signOf = (rows: readonly { sign: string; words: string }[], written: string): string =>
  rows.find(({ words }) => new RegExp(`^(?:${words})$`, 'i').test(written))?.sign ?? ''

const SCALES: readonly (readonly [words: RegExp, factor: number])[] = [
  [/(?:k|千|mil|tausend)$/i, 1e3],
  [/万$/, 1e4],
  [/(?:m|百万|mill[oó]n(?:es)?|mio\.?|million(?:s|en)?)$/i, 1e6],
]

/** Canonical writing of a length: `128K`, `1M`, `272K`. */
function lengthText(written: string): string {
  const scale = SCALES.find(([words]) => words.test(written.trim()))
  const digits = /^[\d.,\s\u00a0\u202f’']+/.exec(written)?.[0] ?? ''
  const number = scale
    ? Number(digits.replace(',', '.').replace(/[^\d.]/g, '')) * scale[1]
    : Number(digits.replace(/\D/g, ''))
  if (number >= 1e6 && number % 1e5 === 0) return `${number / 1e6}M`
  return number % 100 === 0 ? `${number / 1e3}K` : String(number)
}

/** Words that stand beside a band in a cell and say no more than what it is a band of. */
const OF_INPUT =
  /(?<![\p{L}])(?:inputs?|prompts?|contexts?|requests?|quer(?:y|ies)|tokens?|length|size|of|for|with|Eingabe\w*|Anfragen?|Länge|für|bei|entradas?|peticiones|solicitudes|longitud|para|con|entrées?|requêtes?|longueur|pour|les|avec|jetons?|de)(?![\p{L}])|输入|上下文|长度|提示词?|请求|入力|コンテキスト|トークン|プロンプト|リクエスト|場合|词元|の|[\s\W_]/giu

/** Whether a text is a band and nothing else: a cell of a column that tells bands apart. */
export function isBand(text: string): boolean {
  const match = BETWEEN.exec(text) ?? BAND.exec(text)
  if (!match || contextBand(text, true) === undefined) return false
  return text.replace(match[0], ' ').replace(OF_INPUT, '') === ''
}

/** The first length of a text, or the first with a side: "with the 1M window, requests above 200K". */
function bandWords(text: string, needsSign: boolean): Readonly<Record<string, string | undefined>> {
  for (const { groups } of text.matchAll(EVERY_BAND))
    if (groups && (!needsSign || groups.before || groups.after)) return groups
  return {}
}

/**
 * The input-length band or test length that words give: "(> 256K tokens)" of a name, "at 1M" of a benchmark,
 * "20万トークンを超える", "hasta 128 000". Undefined where no length is said, or, with `needsSign`, no side of one.
 */
export function contextBand(text: string, needsSign: boolean): string | undefined {
  if (!/\d/.test(text)) return undefined
  const between = BETWEEN.exec(text)?.groups
  if (between?.low && between.high)
    return /^0\D*$/.test(between.low)
      ? `<=${lengthText(between.high)}`
      : `${lengthText(between.low)}-${lengthText(between.high)}`
  const { before, figure, after } = bandWords(text, needsSign)
  if (!figure) return undefined
  const sign = before ? signOf(BEFORE, before) : after ? signOf(AFTER, after) : ''
  return `${sign}${lengthText(figure)}`
}
