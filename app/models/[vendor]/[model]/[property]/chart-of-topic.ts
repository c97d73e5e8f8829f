import type { ChartDot, TopicChart } from '../../../../../lib/charts/chart-dot.ts'
import { positionOf } from '../../../../../lib/charts/position-of.ts'
import { formatScope } from '../../../../../lib/claims/format-value.ts'
import type { BestValue } from '../../../../../lib/claims/judgement.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import { CLAIM_STATUS, doesNotHold } from '../../../../_words/claim-status.ts'
import { compactFigure } from '../../../../_words/compact-figure.ts'
import { dateText } from '../../../../_words/day-text.ts'
import { figureText } from '../../../../_words/figure-parts.ts'
import { readerValue } from '../../../../_words/reader-formats.ts'
import { speakerName } from '../../../../_words/source-name.ts'

/**
 * A topic's claims as a picture: a row per speaker and condition, ordered by value. Undefined where the values have no
 * place on an axis, or differ in unit from the first.
 */
export function chartOfTopic(
  claims: readonly ClaimRow[],
  best: BestValue | null,
  title: string,
): TopicChart | undefined {
  const unit = best?.unit ?? claims[0]?.unit ?? ''
  const dots = uniqueDots(claims.filter((claim) => claim.unit === unit))
  const axis = claims.map(({ value }) => positionOf(value)?.axis).find((found) => found !== undefined)
  if (axis === undefined || dots.length === 0) return undefined
  const place = best === null ? undefined : positionOf(best.value)
  return {
    axis,
    dots: dots.toSorted((a, b) => a.low - b.low || a.high - b.high || (a.row < b.row ? -1 : 1)),
    best: best && place ? { low: place.low, high: place.high, text: figureText(best) } : undefined,
    tickText: (position) => (axis === 'date' ? dayMark(position) : compactFigure(position, unit)),
    description: `${title}: ${dots.length} values by source. ${best ? `Best supported: ${figureText(best)}.` : ''} The table below lists every claim.`,
  }
}

/** A speaker who says a value several times is one dot. */
function uniqueDots(claims: readonly ClaimRow[]): ChartDot[] {
  const dots = new Map<string, ChartDot>()
  for (const claim of claims) {
    const place = positionOf(claim.value)
    if (place === undefined) continue
    const scope = formatScope(claim.qualifiers)
    const speaker = speakerName(claim.source)
    const row = scope === '' ? speaker : `${speaker} (${scope})`
    const value = readerValue(claim.value, claim.unit)
    const title = `${row}: ${value}, ${dateText(claim.said.date)}. ${CLAIM_STATUS[claim.status].label}`
    dots.set([row, claim.valueKey, claim.status].join('\n'), {
      row,
      low: place.low,
      high: place.high,
      kind: claim.source.kind,
      hollow: doesNotHold(claim),
      title,
    })
  }
  return [...dots.values()]
}

function dayMark(position: number): string {
  const day = new Date(position).toISOString().slice(0, 10)
  return dateText(day.endsWith('-01') ? day.slice(0, 7) : day)
}
