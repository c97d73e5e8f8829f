/** Words and signs that multiply the number before them. All are decimal: 64K is 64,000 also where 65,536 is meant. */
const SCALES: readonly { readonly words: string; readonly power: number }[] = [
  { words: '百万|百萬', power: 6 },
  { words: '十亿|十億', power: 9 },
  { words: '千万|千萬', power: 7 },
  { words: '万亿|兆', power: 12 },
  { words: '亿|億', power: 8 },
  { words: '万|萬', power: 4 },
  { words: '千', power: 3 },
  { words: '[Tt]rillions?|Billionen|Bio\\.(?= ?(?:[^A-Za-z]|Token|$))|billones|trn', power: 12 }, // German and Spanish "billion" is a million million
  { words: '[Bb]illions?|milliards?|Milliarden?|mil millones|Mrd\\.?|Mds?|bn', power: 9 },
  { words: '[Mm]illions?|Millionen|Mio\\.?|millones|millón|millon|mn', power: 6 },
  { words: '[Tt]housand|Tausend|Tsd\\.?|mille|mil', power: 3 },
  { words: '[Kk]', power: 3 },
  { words: 'M', power: 6 },
  { words: 'B', power: 9 },
  { words: 'T', power: 12 },
]

/** What may follow a scale written in letters: not another letter or digit, unless of another script. */
const WORD_END = '(?![A-Za-z0-9À-ÿ])'

/** Matches a scale right after a number, with at most one space or hyphen between. */
export const SCALE_PATTERN = `(?:[ \\u00a0\\u202f-]?(?:${SCALES.map(({ words }) => words).join('|')})${WORD_END}|\\s?(?:百万|百萬|十亿|十億|千万|千萬|万亿|兆|亿|億|万|萬)(?!\\d+(?![\\d千百万]|,\\d{3}(?!\\d))))`

const exact = SCALES.map(({ words, power }) => ({
  shape: new RegExp(`^(?:${words})$`, words.length <= 4 ? '' : 'i'),
  power,
}))

/** The power of ten that a scale stands for. */
export function scalePower(written: string): number {
  const word = written.replace(/^[\s-]+/, '')
  return exact.find(({ shape }) => shape.test(word))?.power ?? 0
}
