import { Decimal } from '../../claims/decimal.ts'
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

/** "a", "a and b", "a, b and c", "a, b and 4 others"; of `count` names some may be missing. */
export function listWords(names: readonly string[], shown: number, count = names.length): string {
  const others = count - Math.min(shown, names.length)
  if (others > 1) return `${names.slice(0, shown).join(', ')} and ${others} others`
  if (others === 1 && names.length <= shown) return `${names.join(', ')} and one other`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}

const NAMES_SHOWN = 2

function namesOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.map(({ voice }) => voice.name))].sort(compareText)
}

/** Who speaks, each name once. */
export function speakersOf(statements: readonly Statement[]): string {
  const names = namesOf(statements)
  const unlisted = statements.reduce((sum, each) => sum + (each.unlisted?.voices ?? 0), 0)
  return listWords(names, NAMES_SHOWN, names.length + unlisted)
}

/** Whether one name alone stands behind both sides. */
export function isOneSpeaker(a: Side, b: Side): boolean {
  const names = new Set([...namesOf(a.statements), ...namesOf(b.statements)])
  return names.size === 1
}

/** "say" for several names, "says" for one. */
export function verbFor(statements: readonly Statement[], one: string, many: string): string {
  return namesOf(statements).length > 1 ? many : one
}

type Figured = Pick<Side, 'value' | 'unit' | 'written' | 'modality'>

/** The value as canonical, then as written where that reads differently: "$60 per million tokens (written “$0.060” per 1,000)". */
export function figureWords(side: Figured): string {
  return withRemarks(side, [writtenWords(side)])
}

/** The value with its scope: "400,000 tokens (on Codex; written “400K”)". */
export function scopedFigureWords(side: Figured & Pick<Side, 'qualifiers' | 'statements'>): string {
  return withRemarks(side, [
    formatScope(side.qualifiers),
    writtenWords(side),
    attributionWords(side.statements),
  ])
}

/** Whose figure it is, when all who give it have it from one other. */
function attributionWords(statements: readonly Statement[]): string {
  const [origin, ...others] = new Set(statements.map(({ attributedTo }) => attributedTo))
  return origin !== undefined && others.length === 0 ? `from ${origin}` : ''
}

function withRemarks({ value, unit, modality }: Figured, remarks: readonly string[]): string {
  const said = remarks.filter(Boolean).join('; ')
  return `${bareFigure(value, unit, modality)}${said && ` (${said})`}`
}

function bareFigure(value: Side['value'], unit: string, modality: Side['modality']): string {
  if (value.kind === 'none') return modality === 'denied' ? 'that there is none' : 'that nothing is announced'
  return `${MODALITY_WORDS[modality] ?? ''}${formatValue(value, unit)}`
}

const MODALITY_WORDS: Readonly<Record<string, string>> = {
  approximate: 'about ',
  at_least: 'at least ',
  at_most: 'at most ',
}

/** Silent where the text writes the canonical figure, or a bare number that says nothing without its column. */
function writtenWords({ value, unit, written }: Pick<Side, 'value' | 'unit' | 'written'>): string {
  const shown = written.trim()
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(shown)?.[0].replaceAll(',', '')
  if (value.kind !== 'number' || !figure || /^[\d.,\s]*$/.test(shown)) return ''
  const scale = new Decimal(figure).isZero() ? undefined : new Decimal(value.number).div(figure)
  if (!scale || scale.eq(1)) return ''
  return `written “${shown}”${perWords(unit, shown, scale)}`
}

/** What the price was for, when the text says so elsewhere, in a column header. */
function perWords(unit: string, shown: string, scale: Decimal): string {
  if (!unit.endsWith('/1M tokens') || /per|\/|k\b/i.test(shown)) return ''
  if (scale.eq(1000)) return ' per 1,000'
  return scale.eq(1_000_000) ? ' per token' : ''
}

/** "A says $5 per million tokens (batch tier)". */
export function clauseOf(side: Side): string {
  return `${speakersOf(side.statements)} ${sayVerb(side)} ${scopedFigureWords(side)}`
}

function sayVerb({ modality, statements }: Side): string {
  return modality === 'expected'
    ? verbFor(statements, 'expects', 'expect')
    : verbFor(statements, 'says', 'say')
}

/** What the sentence is about: "the input price", "the score in SWE-bench Pro". */
export function propertyWords({ property, statements }: Pick<Side, 'property' | 'statements'>): string {
  const label = findProperty(property)?.label ?? property
  if (!isBenchmark(property)) return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`
  const known = statements.find(({ benchmark }) => benchmark)?.benchmark
  return `the score in ${known?.name ?? label}`
}

/** When a side was said, where known: "23 April 2026", "between March 2024 and June 2026". */
export function datesOf({ statements }: Pick<Side, 'statements'>): string | undefined {
  const dates = statements.flatMap(({ said }) => (saidWhen(said) ? [said.date] : [])).sort(compareText)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return first === last ? formatDate(first) : `between ${formatDate(first)} and ${formatDate(last)}`
}
