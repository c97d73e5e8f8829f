import { formatDate } from '../../claims/format-date.ts'
import { formatScope, formatValue } from '../../claims/format-value.ts'
import { findProperty, isBenchmark } from '../../claims/property.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Camp } from '../camp.ts'
import { compareText } from '../canonical-order.ts'
import { saidWhen } from '../said-when.ts'

/** What of a camp a sentence needs. */
export type Side = Pick<
  Camp,
  'property' | 'qualifiers' | 'modality' | 'value' | 'unit' | 'written' | 'statements'
>

const NAMES_SHOWN = 2

/** Who speaks, each name once: "OpenAI", "A and B", "A, B and 3 others". */
export function speakersOf(statements: readonly Statement[]): string {
  const names = [...new Set(statements.map(({ voice }) => voice.name))].sort(compareText)
  const others = names.length - NAMES_SHOWN
  if (others <= 0) return names.join(' and ')
  return `${names.slice(0, NAMES_SHOWN).join(', ')} and ${others} ${others === 1 ? 'other' : 'others'}`
}

/** "say" for several names, "says" for one. */
export function verbFor(statements: readonly Statement[], one: string, many: string): string {
  return new Set(statements.map(({ voice }) => voice.name)).size > 1 ? many : one
}

/** The value as canonical, then as written where that reads differently: "$60 per million tokens (written “$0.060”)". */
export function figureWords({ value, unit, written, modality, property }: Side): string {
  if (value.kind === 'none') return modality === 'denied' ? 'that there is none' : 'that it is not announced'
  const canonical = formatValue(value, unit)
  const shown = written.trim()
  const asWritten = value.kind === 'text' || value.kind === 'date' || !shown || startsAs(canonical, shown)
  const figure = `${modalityWords(modality)}${canonical}`
  return asWritten ? figure : `${figure} (${property.startsWith('price') ? 'written' : 'as'} “${shown}”)`
}

function startsAs(canonical: string, shown: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\s,]/g, '')
  return bare(canonical).startsWith(bare(shown))
}

function modalityWords(modality: Side['modality']): string {
  switch (modality) {
    case 'approximate':
      return 'about '
    case 'at_least':
      return 'at least '
    case 'at_most':
      return 'at most '
    default:
      return ''
  }
}

/** "A says $5 per million tokens (batch tier)". */
export function clauseOf(side: Side): string {
  const verb =
    side.modality === 'expected'
      ? verbFor(side.statements, 'expects', 'expect')
      : verbFor(side.statements, 'says', 'say')
  return `${speakersOf(side.statements)} ${verb} ${figureWords(side)}${scopeWords(side)}`
}

export function scopeWords(side: Pick<Side, 'qualifiers'>): string {
  const scope = formatScope(side.qualifiers)
  return scope ? `, ${scope}` : ''
}

/** What the sentence is about: "the input price", "the score in swe-bench-pro". */
export function propertyWords(property: string): string {
  const label = findProperty(property)?.label ?? property
  return isBenchmark(property)
    ? `the score in ${label}`
    : `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** When a side was said, where known: "23 April 2026", "between March 2024 and June 2026". */
export function datesOf({ statements }: Pick<Side, 'statements'>): string | undefined {
  const dates = statements.flatMap(({ said }) => (saidWhen(said) ? [said.date] : [])).sort(compareText)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return first === last ? formatDate(first) : `between ${formatDate(first)} and ${formatDate(last)}`
}
