import type { Evidence } from '../../claims/claim.ts'
import { MODEL_FAMILIES } from '../../claims/model-family.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import type { Span } from '../../claims/span.ts'
import type { ViewCell } from '../../text/view.ts'
import { sourceSpan } from '../../text/view-text.ts'
import type { Draft } from '../draft.ts'
import type { ExtractContext } from '../extract-context.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import type { CellValue } from './cell-value.ts'
import type { Label } from './label.ts'
import type { Place } from './places.ts'
import { readCell } from './read-cell.ts'

/** Longest quote that spans a row; longer ones are cut to the value. */
const LONGEST_QUOTE = 400

/** The statements that one place makes. */
export function draftsAt(
  place: Place,
  table: number,
  context: ExtractContext,
  benchmarkTable: boolean,
): Draft[] {
  const { cell, start, end, label, subject } = place
  return readCell(cell.text.text.slice(start, end), label, context, benchmarkTable).map((value): Draft => {
    const valueSpan = sourceSpan(cell.text, value.start + start, value.end + start)
    return {
      property: value.property,
      value: value.value,
      unit: value.unit,
      modality: value.modality,
      qualifiers: qualifiersOf(place, value),
      valueSpan,
      hasFigure: true,
      quote: quoteOf(place, valueSpan),
      evidence: evidenceOf(place, value),
      locator: { kind: 'table', table, row: place.row, column: place.column },
      ordinal: 0,
      subjectRaw: subject.raw,
    }
  })
}

function qualifiersOf(
  { label, qualifiers, subject }: Place,
  { property, qualifiers: own }: CellValue,
): Qualifiers {
  const metric = property.startsWith('benchmark.') ? metricOf(label) : undefined
  const isPrice = property.startsWith('price.')
  return {
    ...(metric ? { metric } : {}),
    ...forProperty(withoutMaker(qualifiers, subject.raw), property),
    ...forProperty(own, property),
    ...forProperty(subject.qualifiers, property),
    ...(isPrice ? qualifierCues(label.text, ['tier', 'cache_ttl']) : {}),
  }
}

/**
 * A band of input lengths narrows prices, and the length of a test its score, not limits; a tier narrows prices and
 * speeds, not scores or dates; what a rate is of, prices only.
 */
function forProperty(qualifiers: Qualifiers, property: string): Qualifiers {
  const { context, tier, rate_of, cache_ttl, ...rest } = qualifiers
  const isPrice = property.startsWith('price.')
  const tiered = isPrice || /^(?:latency|throughput|rate_limit)\./.test(property)
  return {
    ...rest,
    ...(context && (isPrice || property.startsWith('benchmark.')) ? { context } : {}),
    ...(rate_of && isPrice ? { rate_of } : {}),
    ...(cache_ttl && property.startsWith('price.cache') ? { cache_ttl } : {}),
    ...(tier && (tiered || tier === 'beta') ? { tier } : {}),
  }
}

/** A maker's own service is where its models are offered anyway. */
function withoutMaker(qualifiers: Qualifiers, name: string): Qualifiers {
  const { platform, ...rest } = qualifiers
  if (!platform) return qualifiers
  const host = platform
    .toLowerCase()
    .replace(/[\s.](?:ai|api|platform|official)\b/g, '')
    .trim()
  const lower = name.toLowerCase()
  const own = MODEL_FAMILIES.some(
    (family) =>
      lower.startsWith(family.name.toLowerCase()) &&
      (family.vendor === host || family.name.toLowerCase() === host),
  )
  const [house = ''] = host.split(/[\s,]+/)
  const namesake = house.length > 2 && lower.startsWith(house)
  return own || namesake || MAKERS_OWN.test(platform) ? rest : qualifiers
}

/** Words that say that the maker itself serves a model. */
const MAKERS_OWN =
  /\b(?:own (?:api|service|servers?|platform)|first[- ]party|official)\b|^(?:vendor|direct(?:ly)?|api|maker|native)$|\b(?:eigene?\b.{0,10}API|API propia|API propre)|官方|自社|公式/i

/** The second line of a label names the metric. */
function metricOf(label: Label): string | undefined {
  const [, ...rest] = label.text.split('\u2028')
  const metric = rest.join(' ').trim()
  // "5-shot" is how, not in what
  const isShots = label.qualifiers.shots !== undefined && /^\W*\d+[- ]shots?\W*$/i.test(metric)
  return metric === '' || isShots ? undefined : metric
}

/** From the row's label to the value, where that is short enough. */
function quoteOf({ rowCell }: Place, valueSpan: Span): Span {
  const from = rowCell && rowCell.text.text !== '' ? rowCell.span.start : valueSpan.start
  return from <= valueSpan.start && valueSpan.end - from <= LONGEST_QUOTE
    ? { start: from, end: valueSpan.end }
    : valueSpan
}

function evidenceOf(place: Place, value: CellValue): Evidence[] {
  const evidence: Evidence[] = []
  const add = (role: Evidence['role'], cell: ViewCell | undefined) => {
    if (cell && cell.text.text !== '') evidence.push({ role, start: cell.span.start, end: cell.span.end })
  }
  add('subject', place.subjectCell)
  add('property', place.labelCell)
  add('row_header', place.rowCell)
  add('column_header', place.columnCell)
  if (value.property.startsWith('price.') && place.label.span && place.label.perTokens)
    add('unit', place.labelCell)
  return evidence
}
