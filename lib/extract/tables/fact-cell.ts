import type { Modality } from '../../claims/modality.ts'
import { numberValue } from '../../claims/value.ts'
import type { Language } from '../../text/language.ts'
import { figureValue } from '../figure-value.ts'
import type { ExpertSizes } from '../figures/expert-sizes.ts'
import type { DateFigure, Figure } from '../figures/figure.ts'
import { numericDate } from '../figures/numeric-dates.ts'
import { EXPECTED } from '../lexicon/hedges.ts'
import { licenceName } from '../lexicon/licences.ts'
import { licenceIn } from '../prose/licence-phrase.ts'
import type { CellValue } from './cell-value.ts'
import type { Label } from './label.ts'

const BARE_YEAR = /^\D{0,12}((?:19|20)\d{2})\D{0,12}$/

/** What a model was trained on ends where its knowledge does. */
const CUTOFF = ['cutoff', 'training'] as const

/** The date of a cell under "Released" or "Knowledge cutoff"; a bare year is one there. */
export function dateValues(
  text: string,
  dates: readonly DateFigure[],
  label: Label,
  language: Language,
): CellValue[] {
  const isCutoff = CUTOFF.some((feature) => label.features.has(feature))
  const property = isCutoff ? 'knowledge_cutoff' : 'release_date'
  const modality: Modality = EXPECTED.test(text) ? 'expected' : 'asserted'
  const shared = { property, unit: 'date', modality, qualifiers: label.qualifiers }
  const first = dates[0] ?? numericDate(text, language)
  if (first) return [{ ...shared, ...figureValue(first, property), start: first.start, end: first.end }]
  const year = BARE_YEAR.exec(text)?.[1]
  if (!year) return []
  const start = text.indexOf(year)
  return [{ ...shared, value: { kind: 'date', date: year }, start, end: start + year.length }]
}

/** Marks of notes: "MIT[4]", "Non-commercial research[d]". */
const FOOTNOTE = /\[\^?\w{1,3}\]/g
/** A model that nobody can have has no licence. */
const UNRELEASED = /^\W*(?:un(?:released|published|licensed)|not (?:released|public\w*)|withheld)\W*$/i

/** The licence of a cell, with what a bracket says of when it will hold: "Apache 2.0 (planned)". */
export function licenceValue(written: string): CellValue[] {
  const text = written.replace(FOOTNOTE, (mark) => ' '.repeat(mark.length))
  const licence = UNRELEASED.test(text) ? undefined : licenceIn(text)
  if (!licence) return []
  const { name, start, end } = licence
  const value = { kind: 'text', text: licenceName(name) } as const
  const modality: Modality = EXPECTED.test(text.slice(end)) ? 'expected' : 'asserted'
  return [{ property: 'license', value, unit: 'text', modality, qualifiers: {}, start, end }]
}

/** "355B-A32B": all weights and the active ones. */
export function sizeValues(sizes: ExpertSizes, label: Label): CellValue[] {
  const shared = { unit: 'parameters', modality: 'asserted', qualifiers: label.qualifiers } as const
  return [
    { ...shared, property: 'parameters.total', value: numberValue(sizes.total), ...sizes.totalAt },
    { ...shared, property: 'parameters.active', value: numberValue(sizes.active), ...sizes.activeAt },
  ]
}

/** "8B, 70B, 405B", "2B / 9B and 27B": the sizes that a family comes in, and nothing else. */
const SIZE_LIST =
  /^\W*\d+(?:\.\d+)?\s?[BMT](?:\s?(?:,|\/|、|，|;|·|\||\u2028|&|and\b|und\b|et\b|y\b|和|,\s?and\b)\s?\d+(?:\.\d+)?\s?[BMT]){1,11}\W*$/i

const isOfSizes = ({ features, text }: Label): boolean =>
  !features.has('active') &&
  (features.has('parameters') || /\bsizes?\b|Größen?|tamaños?|tailles?|大小|规模|サイズ/i.test(text))

/** The sizes of a cell that lists them, of one group: none contradicts another. */
export function listedSizes(text: string, figures: readonly Figure[], label: Label): CellValue[] {
  if (figures.length < 2 || !isOfSizes(label) || !SIZE_LIST.test(text)) return []
  return figures.map(({ low, start, end }) => ({
    property: 'parameters.total',
    value: numberValue(low),
    unit: 'parameters',
    modality: 'asserted',
    qualifiers: label.qualifiers,
    start,
    end,
    listed: true,
  }))
}
