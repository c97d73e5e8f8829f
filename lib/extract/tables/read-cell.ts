import { LINE_BREAK } from '../../text/physical-lines.ts'
import type { ExtractContext } from '../extract-context.ts'
import { expertSizes } from '../figures/expert-sizes.ts'
import type { Figure } from '../figures/figure.ts'
import { scanDates } from '../figures/scan-dates.ts'
import { foldWidth, scanFigures } from '../figures/scan-figures.ts'
import { EXPECTED } from '../lexicon/hedges.ts'
import { isBlankCell } from './blank-cell.ts'
import { withoutBasis } from './cell-basis.ts'
import { type CellLine, cellLines } from './cell-lines.ts'
import type { CellReading } from './cell-reading.ts'
import type { CellValue } from './cell-value.ts'
import { dateValues, licenceValue, listedSizes, sizeValues } from './fact-cell.ts'
import { withoutForeignCharges } from './foreign-charge.ts'
import { isValueText } from './header-rows.ts'
import type { Label } from './label.ts'
import { freeValue, plainValues } from './plain-cell.ts'
import { scoreValues } from './score-cell.ts'
import { loneLicence, toldValues } from './told-cell.ts'

/** The values of a cell under a label. `benchmarkTable`: rows and columns with unknown labels are benchmarks. */
export function readCell(
  written: string,
  label: Label,
  context: ExtractContext,
  benchmarkTable: boolean,
): CellValue[] {
  const text = afterArrow(groupedDigits(foldWidth(written)))
  if (text.trim() === '' || isBlankCell(text) || (label.lent && !isValueText(text))) return []
  const lines = cellLines(text, label, context)
  if (lines) return lines.flatMap((line) => valuesOfLine(written, line, context, benchmarkTable))
  const { features } = label
  if (features.has('licence') && !features.has('price')) return licenceValue(text)
  const sizes =
    features.has('parameters') || /\bsize\b|大小|规模/i.test(label.text) ? expertSizes(text) : undefined
  if (sizes) return sizeValues(sizes, label)
  const dates = scanDates(text, context.year)
  if (isOfDates(label, text, dates.length > 0)) {
    const dated = dateValues(text, dates, label, context.language)
    // "Sortie" heads dates in one table and output prices in another
    if (dated.length > 0 || !features.has('output')) return dated
  }
  // a figure never takes its unit from the next line
  const figures = scanFigures(text.replaceAll(LINE_BREAK, '|'), context.language, dates).map((figure) =>
    scaled(figure, label),
  )
  const listed = listedSizes(text, figures, label)
  if (listed.length > 0) return listed
  const expected = EXPECTED.test(text)
  const scores = scoreValues({ text, figures, label, context, expected }, benchmarkTable)
  if (scores.length > 0) return scores
  return unscored(withoutBasis({ text, figures, label, context, expected }))
}

function valuesOfLine(
  written: string,
  { label, start, end }: CellLine,
  context: ExtractContext,
  benchmarkTable: boolean,
): CellValue[] {
  return readCell(written.slice(start, end), label, context, benchmarkTable).map((value) => ({
    ...value,
    start: value.start + start,
    end: value.end + start,
  }))
}

/** What a cell gives that is no score: under a label that measures nothing what its words tell, else by its label. */
function unscored(reading: CellReading): CellValue[] {
  const { text, figures, label, context } = reading
  const told = label.features.size === 0 ? toldValues(text, context) : []
  if (told.length > 0) return told
  const values = figures.length === 0 ? freeValue(text, label) : plainValues(withoutForeignCharges(reading))
  return values.length === 0 ? loneLicence(text, label) : values
}

/** Whether a cell is read as a date: by its label, or because it holds one and its label says what there is since then. */
const isOfDates = ({ features, text: label }: Label, text: string, hasDate: boolean): boolean =>
  features.has('released') ||
  features.has('cutoff') ||
  (hasDate && (TO_BE_HAD.test(label) || (features.has('training') && UNTIL.test(text))))

/** "Training data: up to September 2023". */
const UNTIL =
  /^\W*(?:\p{L}{3,9}\.? (?:19|20)\d{2}|(?:19|20)\d{2}[-/.年]\s?\d{1,2}月?)\W*$|^\W*(?:up to|until|till|through|thru|to|as of|before|ends?|bis|hasta|jusqu['’](?:à|en|au)|截至|截止|～|〜)|(?:まで|时点|時点|截止|为止)\W*$/iu

/** Labels over a date that say how the model is to be had since then; over other cells they say something else. */
const TO_BE_HAD =
  /^(?:(?:open )?weights|API|availab(?:le|ility)|GA|preview|beta|download|Gewichte|verfügbar\w*|pesos|disponib\w*|poids)(?![\p{L}])/iu

/** "128 000" in a cell is one number: its spaces are read as those that group digits, one for one. */
const groupedDigits = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])/g, (number) => number.replaceAll(' ', '\u202f'))

/** Of "$0.50 → $0.30" the last holds now; what stands before is blanked, so that places stay. */
function afterArrow(text: string): string {
  const arrow = Math.max(...['→', '➜', '➔', '⇒', '->', '=>'].map((sign) => text.lastIndexOf(sign)))
  return arrow > 0 && /\d/.test(text.slice(arrow)) ? ' '.repeat(arrow + 1) + text.slice(arrow + 1) : text
}

/** A bare number under "(K)" or "(thousands)". */
function scaled(figure: Figure, label: Label): Figure {
  if (!label.scale || figure.scaled || figure.unit || figure.currency) return figure
  const high = figure.high?.times(label.scale)
  return { ...figure, low: figure.low.times(label.scale), scaled: true, ...(high ? { high } : {}) }
}
