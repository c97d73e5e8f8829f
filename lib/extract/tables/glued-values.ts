import { MONTH_PATTERN } from '../lexicon/months.ts'

/** Cells that are known by their shape when they are run together, each tried at the end of what is left of a line. */
const CELLS: readonly string[] = [
  '[~≈<>]?\\s?(?:US|CA)?[$€£¥]\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?\\/\\s?\\w{1,8}){0,2}', // money, with what it is for
  '[~≈]?(?:100|\\d{1,2})(?:\\.\\d+)?(?:\\s?[-–]\\s?\\d{1,2}(?:\\.\\d+)?)?\\s?%', // a share, or a range of shares
  `(?:(?:${MONTH_PATTERN})\\.?\\s(?:\\d{1,2},\\s)?|(?:0?[1-9]|[12]\\d|3[01])\\s(?:${MONTH_PATTERN})\\s|Q[1-4]\\s)20\\d{2}`, // a date
  '20\\d{2}-\\d{2}(?:-\\d{2})?',
  '[~≈<>]?\\d{1,3}(?:,\\d{3})+(?:\\stokens?)?', // a number in groups
  '[~≈<>]?\\d{1,4}(?:\\.\\d{1,2})?\\s?[KMBT](?![a-z])\\+?(?:\\stokens?)?', // a number with its scale
  '\\d{1,4}(?:\\.\\d{1,2})?[BMT]\\s?\\([^()]{1,24}\\)', // a size with what it is made of
  '[~≈]\\d{1,3}(?:\\.\\d{1,2})?', // about so much
  '[~≈<>]?\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:ms|s|tok\\/s|tokens\\/s)',
  '[~≈]?\\d{1,2}\\.\\d{1,2}', // a bare score
  '[—–-]+|N\\/A|TB[DA]|Yes|No|Free|Custom|Unlimited',
  '\\p{Extended_Pictographic}\\ufe0f?(?:\\s(?:Yes|No))?',
]

const LAST_CELL = new RegExp(`(?:${CELLS.join('|')})\\s*$`, 'iu')
/** No cell is longer. */
const LONGEST_CELL = 40

/**
 * Where the last `count` cells of a line begin, when each is known by its shape and a label stands before them:
 * "Kestrel 4 Large400K64KJune 2025". Undefined where they are not found.
 */
export function gluedValueStarts(line: string, count: number): readonly number[] | undefined {
  const starts: number[] = []
  let end = line.length
  for (let i = 0; i < count; i++) {
    const from = Math.max(0, end - LONGEST_CELL)
    const found = LAST_CELL.exec(line.slice(from, end))
    if (!found) return undefined
    end = from + found.index
    starts.unshift(end)
  }
  return /\p{L}{2}/u.test(line.slice(0, end)) ? starts : undefined
}
