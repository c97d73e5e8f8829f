import { Decimal } from '../../../lib/claims/decimal.ts'
import { formatNumber, formatScope } from '../../../lib/claims/format-value.ts'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { figureText } from '../../_words/figure-parts.ts'
import { MODALITY } from '../../_words/modality.ts'
import { readerFormats, readerValue } from '../../_words/reader-formats.ts'

type Said = Pick<ClaimDetail, 'written' | 'value' | 'unit' | 'modality' | 'qualifiers'> & {
  /** The exact texts of the spans that say the unit. */
  readonly unitTexts: readonly string[]
}

/** How the words of a source became the value, in sentences: "$0.060 per 1,000" → 60 USD per million tokens. */
export function valueSteps(said: Said): string[] {
  const scope = formatScope(said.qualifiers)
  return [
    ...figureSteps(said),
    ...(said.modality === 'asserted' ? [] : [`The source ${MODALITY[said.modality]}.`]),
    ...(scope === '' ? [] : [`It holds under this condition: ${scope}.`]),
  ]
}

function figureSteps(said: Said): string[] {
  const result = figureText(said)
  switch (said.value.kind) {
    case 'none':
      return []
    case 'number':
      return numberSteps(said, new Decimal(said.value.number), result)
    case 'range':
      return [`“${said.written}” is a range: ${result}.`]
    case 'date':
      return [`“${said.written}” is read as ${result}${DATE_PRECISION[said.value.date.length] ?? ''}.`]
    case 'date_range':
      return [`“${said.written}” is a span of time: ${result}.`]
    case 'text':
      return [`“${said.written}” is taken as ${result}.`]
  }
}

/** By the length of the ISO date. */
const DATE_PRECISION: Readonly<Record<number, string>> = {
  4: '; the source gives no month',
  7: '; the source gives no day',
}

function numberSteps({ written, value, unit, unitTexts }: Said, number: Decimal, result: string): string[] {
  const figure = figureOf(written, number)
  if (figure === undefined) return [`“${written}” is read as ${result}.`]
  const elsewhere = unitTexts.filter((text) => !written.includes(text))
  const source = elsewhere.length === 0 ? '' : ` Its unit stands in “${elsewhere.join('”, “')}”.`
  const scale = figure.isZero() ? new Decimal(1) : number.div(figure)
  if (scale.eq(1)) return [`“${written}” needs no conversion: ${readerValue(value, unit)}.${source}`]
  const why = reasonOf(scale, written, unit)
  return [
    `The source writes “${written}”.${source}`,
    `${why}: ${numberText(figure)} × ${numberText(scale)} = ${numberText(number)}, that is ${result}.`,
  ]
}

function numberText(number: Decimal): string {
  return formatNumber(number.toFixed(), readerFormats())
}

const FIGURE = /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g

/** The figure of a text that makes the value by a power of ten, else its first. */
function figureOf(written: string, number: Decimal): Decimal | undefined {
  const figures = [...written.matchAll(FIGURE)].map(([text]) => new Decimal(text.replace(/[^\d.]/g, '')))
  return figures.find((figure) => !figure.isZero() && isPowerOfTen(number.div(figure))) ?? figures[0]
}

function isPowerOfTen(scale: Decimal): boolean {
  return scale.toExponential().startsWith('1e')
}

interface Reason {
  readonly unit: RegExp
  readonly scale: number
  /** What the words must show for this reason to be given. */
  readonly written?: RegExp
  readonly text: string
}

/** Why a figure is multiplied: the first row that fits. */
const REASONS: readonly Reason[] = [
  { unit: /./, scale: 1e3, written: /\d\s*k\b/i, text: '“K” stands for thousand' },
  { unit: /./, scale: 1e6, written: /\d\s*(?:m\b|million)/i, text: '“M” stands for million' },
  { unit: /./, scale: 1e9, written: /\d\s*(?:b\b|billion)/i, text: '“B” stands for billion' },
  { unit: /./, scale: 1e12, written: /\d\s*(?:t\b|trillion)/i, text: '“T” stands for trillion' },
  { unit: /1M tokens$/, scale: 1e3, text: 'A price per 1,000 tokens is converted to a price per million' },
  { unit: /1M tokens$/, scale: 1e6, text: 'A price per token is converted to a price per million' },
  { unit: /^s$/, scale: 1e-3, text: 'Milliseconds are converted to seconds' },
  { unit: /./, scale: 1e4, written: /万/, text: '“万” stands for ten thousand' },
  { unit: /./, scale: 1e8, written: /亿/, text: '“亿” stands for a hundred million' },
  { unit: /month$/, scale: 1 / 12, text: 'A price per year is converted to a price per month' },
]

function reasonOf(scale: Decimal, written: string, unit: string): string {
  const reason = REASONS.find(
    (row) =>
      row.unit.test(unit) && scale.eq(row.scale) && (row.written === undefined || row.written.test(written)),
  )
  return reason?.text ?? 'It is converted to the unit that all sources are compared in'
}
