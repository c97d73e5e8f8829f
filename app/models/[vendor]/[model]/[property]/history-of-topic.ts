import { positionOf } from '../../../../../lib/charts/position-of.ts'
import type { TimeChart, TimeDot } from '../../../../../lib/charts/time-chart.ts'
import { daysOf } from '../../../../../lib/claims/calendar.ts'
import { formatScope } from '../../../../../lib/claims/format-value.ts'
import type { BestValue } from '../../../../../lib/claims/judgement.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import { CLAIM_STATUS, doesNotHold } from '../../../../_words/claim-status.ts'
import { compactFigure } from '../../../../_words/compact-figure.ts'
import { dateText } from '../../../../_words/day-text.ts'
import { figureText } from '../../../../_words/figure-parts.ts'
import { readerValue } from '../../../../_words/reader-formats.ts'
import { speakerName } from '../../../../_words/source-name.ts'

const DAY_MS = 86_400_000
/** Nearer together than this, dates tell who wrote first rather than how a value went. */
const LEAST_SPAN_DAYS = 28
/** Over a longer time the marks of the axis name months, not days. */
const LONGEST_IN_DAYS = 180

/**
 * A topic's claims over time; undefined where there is no history: fewer than two dates that sources give (the day on
 * which we took a source is none), less than four weeks between them, one value only, or values that are no numbers.
 */
export function historyOfTopic(
  claims: readonly ClaimRow[],
  best: BestValue | null,
  title: string,
): TimeChart | undefined {
  const unit = best?.unit ?? claims[0]?.unit ?? ''
  const dots = claims
    .filter((claim) => claim.unit === unit && claim.said.basis !== 'retrieved')
    .flatMap((claim) => dotOf(claim) ?? [])
  const days = dots.map(({ when }) => when / DAY_MS)
  const span = Math.max(...days) - Math.min(...days)
  const values = new Set(dots.map(({ low, high }) => `${low} ${high}`))
  if (values.size < 2 || span < LEAST_SPAN_DAYS) return undefined
  const place = best === null ? undefined : positionOf(best.value)
  return {
    dots: [...new Map(dots.map((dot) => [dot.title, dot])).values()],
    best: best && place ? { low: place.low, high: place.high, text: figureText(best) } : undefined,
    tickText: (position) => compactFigure(position, unit),
    dayText: (when) => dateText(new Date(when).toISOString().slice(0, span > LONGEST_IN_DAYS ? 7 : 10)),
    description: `${title} over time: ${dots.length} dated values. The table below lists every claim.`,
  }
}

function dotOf(claim: ClaimRow): TimeDot | undefined {
  const place = positionOf(claim.value)
  if (place?.axis !== 'number') return undefined
  const row = speakerName(claim.source)
  const scope = formatScope(claim.qualifiers)
  const value = [readerValue(claim.value, claim.unit), scope].filter(Boolean).join(', ')
  return {
    row,
    low: place.low,
    high: place.high,
    when: daysOf(claim.said.date).first * DAY_MS,
    kind: claim.source.kind,
    hollow: doesNotHold(claim),
    title: `${dateText(claim.said.date)}: ${value}, ${row}. ${CLAIM_STATUS[claim.status].label}`,
  }
}
