import { matchesIn } from '../../text/matches-in.ts'
import { sliceText, trimText, type ViewText } from '../../text/view-text.ts'
import type { ExtractContext } from '../extract-context.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { isBlankCell } from './blank-cell.ts'
import { isValueText } from './header-rows.ts'
import { says } from './heading-label.ts'
import { type Label, readLabel } from './label.ts'
import { isMereScore } from './mere-score.ts'
import { kindOfLabel } from './stacked-kinds.ts'
import { subjectOfCell } from './subject-cell.ts'
import { isKnownName } from './table-look.ts'

/** A stretch of a line. */
export interface Range {
  readonly start: number
  readonly end: number
}

type Row = readonly ViewText[]

/** What may stand under a label: a day, a value, or anything. */
type Kind = 'date' | 'value' | 'words'

const MOST_WORDS = 30
const LONGEST_NAME = 7
/** Lines between rows that head those below: "Preview models". */
const LONGEST_GROUP = 40

/**
 * Rows of a table of models whose cells stand apart by single spaces, some of them words or blank: each line is parted so
 * that every label has what can stand under it. Undefined where fewer than two lines can be parted, or one in two ways.
 */
export function typedRows(
  lines: readonly ViewText[],
  labels: readonly string[],
  context: ExtractContext,
): { readonly lines: number; readonly rows: readonly Row[] } | undefined {
  const read = labels.map((text) => readLabel(text, context))
  if (!read.some(says)) return undefined
  const kinds = read.map(kindOf)
  const rows: Row[] = []
  let taken = 0
  for (const [i, line] of lines.entries()) {
    const row = partsOf(line, kinds, context)
    if (row) {
      rows.push(row)
      taken = i + 1
    } else if (/\d/.test(line.text) || line.text.length > LONGEST_GROUP || /[.!?:。：]$/.test(line.text))
      break
  }
  return rows.length >= 2 ? { lines: taken, rows } : undefined
}

function kindOf(label: Label): Kind {
  const kind = isMereScore(label.text) ? 'number' : kindOfLabel(label)
  return kind === 'date' ? 'date' : kind === 'words' ? 'words' : 'value'
}

interface Atom extends Range {
  readonly text: string
  readonly isDate: boolean
}

/** The words of a line; a date is one. */
function atomsOf(text: string, year: string | undefined): readonly Atom[] {
  const dates = scanDates(text, year)
  return matchesIn(/\S+/g, text).flatMap((word): Atom[] => {
    const date = dates.find(({ start, end }) => word.index < end && start < word.index + word[0].length)
    if (!date) return [{ start: word.index, end: word.index + word[0].length, text: word[0], isDate: false }]
    const isFirst = word.index <= date.start
    return isFirst
      ? [{ start: date.start, end: date.end, text: text.slice(date.start, date.end), isDate: true }]
      : []
  })
}

function partsOf(line: ViewText, kinds: readonly Kind[], context: ExtractContext): Row | undefined {
  const atoms = atomsOf(line.text, context.year)
  if (atoms.length > MOST_WORDS) return undefined
  const found: (readonly Range[])[] = []
  for (let length = 1; length <= Math.min(LONGEST_NAME, atoms.length - 1); length++) {
    if (atoms[length - 1]?.isDate) break
    const name = { start: 0, end: atoms[length - 1]?.end ?? 0 }
    if (subjectOfCell(line.text.slice(name.start, name.end), context) === undefined) continue
    const cells = placed(atoms.slice(length), kinds)
    if (cells) found.push([name, ...cells])
  }
  const least = Math.min(...found.map(blanksIn))
  const full = found.filter((cells) => blanksIn(cells) === least)
  // a name that is known is one with its number: "Claude 2", not "Claude" of size 2
  const known = full.findLast(([name]) => isKnownName(line.text.slice(0, name?.end), context))
  const [ranges, ...others] = known ? [known] : full
  if (!ranges || others.some((other) => valuesKey(other, kinds) !== valuesKey(ranges, kinds)))
    return undefined
  return ranges.map(({ start, end }) => (start === end ? sliceText(line, 0, 0) : trimText(line, start, end)))
}

/** Parts of words may be cut in several ways; those of values may not. */
const valuesKey = ([name, ...cells]: readonly Range[], kinds: readonly Kind[]): string =>
  [`${name?.end}`, ...cells.map(({ start, end }, i) => (kinds[i] === 'words' ? '' : `${start}-${end}`))].join(
    ' ',
  )

const blanksIn = (cells: readonly Range[]): number => cells.filter((range) => range === NOTHING).length

const NOTHING: Range = { start: 0, end: 0 }

/** The atoms under the labels, in their order; the last labels may stay blank, but not all of them. */
function placed(atoms: readonly Atom[], kinds: readonly Kind[]): readonly Range[] | undefined {
  const [kind, ...rest] = kinds
  const [atom] = atoms
  if (!atom) return kinds.map(() => NOTHING)
  if (!kind) return undefined
  if (kind !== 'words') {
    if (!isUnder(atom, kind)) return undefined
    const others = placed(atoms.slice(1), rest)
    return others && [atom, ...others]
  }
  for (let length = 1; length <= atoms.length; length++) {
    // a value ends a cell of words, but before the last labels anything may be one
    const last = atoms[length - 1]
    if (!last || (length > 1 && rest.some((next) => next !== 'words') && isValue(last))) return undefined
    const others = placed(atoms.slice(length), rest)
    if (others && (length === atoms.length || others.some((range) => range !== NOTHING)))
      return [{ start: atom.start, end: last.end }, ...others]
  }
  return undefined
}

const isValue = ({ text, isDate }: Atom): boolean => isDate || isValueText(text)

const isUnder = (atom: Atom, kind: 'date' | 'value'): boolean =>
  isBlankCell(atom.text) || (kind === 'date' ? atom.isDate : !atom.isDate && isValueText(atom.text))
