/** Words and signs that multiply the number before them. All are decimal: 64K is 64,000 also where 65,536 is meant. */
const SCALES: readonly { readonly words: string; readonly power: number; readonly before?: string }[] = [
  { words: '百万|百萬', power: 6 },
  { words: '十亿|十億', power: 9 },
  { words: '千万|千萬', power: 7 },
  { words: '万亿|兆', power: 12 },
  { words: '亿|億', power: 8 },
  { words: '万|萬', power: 4 },
  { words: '千', power: 3 },
  { words: '[Tt]rillions?|Billionen|Bio\\.(?= ?(?:[^A-Za-z]|Token|$))|billones|trn', power: 12 }, // German and Spanish "billion" is a million million
  { words: '[Bb]illions?|milliards?|Milliarden?|mil millones|Mrd\\.?|Mds?|mlrd|bn', power: 9 },
  { words: '[Mm]illions?|Millionen|Mio\\.?|millones|millón|millon|mln|mn', power: 6 },
  { words: '[Tt]housand|Tausend|Tsd\\.?|mille|mil', power: 3 },
  { words: '[Kk]', power: 3 },
  { words: 'M', power: 6 },
  { words: 'B', power: 9 },
  { words: 'T', power: 12 },
  // "a 7b params model": small letters are bits and bytes elsewhere
  { words: 'b', power: 9, before: '[ -]?(?:param|activ)' },
]

/** What may follow a scale written in letters: no other letter or digit, unless of another script or a glued unit ("128ktokens"). */
const WORD_END = '(?:(?![A-Za-z0-9À-ÿ])|(?=(?:tok|ctx|context|tpm|TPM|tpd|TPD)))'
/** After 万: a number in steps goes on with four digits (6万5536) or with a scale (12万8千); other digits are of another number. */
const STEPS = '(?!(?!\\d{4}(?![\\d.,年]))\\d+(?![\\d千百万]|,\\d{3}(?!\\d)))'

const alternatives = SCALES.map(({ words, before }) => (before ? `(?:${words})(?=${before})` : words)).join(
  '|',
)

/** "1.4e12", "3.2E9": the power of ten itself, from a million on. */
const POWER = '[eE]\\+?(?:[6-9]|1[0-5])(?![\\w.-])'

/** Matches a scale right after a number, with at most one space or hyphen between. */
export const SCALE_PATTERN = `(?:${POWER}|[ \\u00a0\\u202f-]?(?:${alternatives})${WORD_END}|\\s?(?:百万|百萬|十亿|十億|千万|千萬|万亿|兆|亿|億|万|萬)${STEPS})`

const exact = SCALES.map(({ words, power }) => ({
  shape: new RegExp(`^(?:${words})$`, words.length <= 4 ? '' : 'i'),
  power,
}))

/** The power of ten that a scale stands for. */
export function scalePower(written: string): number {
  const word = written.replace(/^[\s-]+/, '')
  const exponent = /^e\+?(\d+)$/i.exec(word)?.[1]
  if (exponent) return Number(exponent)
  return exact.find(({ shape }) => shape.test(word))?.power ?? 0
}
