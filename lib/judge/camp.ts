import type { Modality, Standing } from '../claims/modality.ts'
import { standingOf } from '../claims/modality.ts'
import { type Qualifiers, scopeKey } from '../claims/qualifier.ts'
import type { Statement, Voice } from '../claims/statement.ts'
import { type Value, valueKey } from '../claims/value.ts'
import { compareText } from './canonical-order.ts'
import { effectiveScope } from './compare-scopes.ts'
import { type DatedVoices, datedVoices } from './dated-voices.ts'
import { isStep } from './history.ts'
import { type Interval, intervalOf } from './interval.ts'
import { voiceWeight } from './weights.ts'

/**
 * All statements of one topic that say one value, as precisely and as firmly, in one scope. The judge compares camps,
 * so its work grows with the number of different values, not with the number of claims.
 */
export interface Camp {
  readonly key: string
  readonly property: string
  readonly subject: string
  /** Without what silence means anyway. */
  readonly qualifiers: Qualifiers
  readonly scopeKey: string
  readonly modality: Modality
  readonly standing: Standing
  readonly value: Value
  readonly valueKey: string
  readonly unit: string
  readonly written: string
  /** Absent for words and where there is no figure. */
  readonly interval: Interval | undefined
  /** In canonical order. */
  readonly statements: readonly Statement[]
  readonly sourceIds: ReadonlySet<string>
  /** How many sources say it, also those that are only counted. */
  readonly sources: number
  /** Voices that are only counted. */
  readonly unlisted: Unlisted
  readonly groups: ReadonlySet<string>
  readonly dated: DatedVoices
  /** Those that can be steps of a dated history. */
  readonly steps: readonly Statement[]
}

/** Independent voices of which only the number is known, and what they weigh. */
export interface Unlisted {
  readonly voices: number
  readonly weight: number
}

/** Statements of one topic as camps, both in canonical order: the same whatever order they came in. */
export function campsOf(statements: readonly Statement[]): readonly Camp[] {
  const camps = new Map<string, Statement[]>()
  const keyOf = campKeys()
  for (const statement of statements) {
    const key = keyOf(statement)
    const camp = camps.get(key)
    if (camp) camp.push(statement)
    else camps.set(key, [statement])
  }
  return [...camps].sort(([a], [b]) => compareText(a, b)).map(([key, members]) => campOf(key, members))
}

/** A camp of one statement, for comparing two statements. */
export function campOfOne(statement: Statement): Camp {
  return campOf(campKeys()(statement), [statement])
}

function campOf(key: string, members: readonly Statement[]): Camp {
  const statements = members.toSorted(compareStatementOrder)
  const [first] = statements
  if (!first) throw new RangeError('A camp needs at least one statement')
  const qualifiers = effectiveScope(first.qualifiers)
  const sourceIds = new Set(statements.map(({ sourceId }) => sourceId))
  return {
    key,
    property: first.property,
    subject: first.subject,
    qualifiers,
    scopeKey: scopeKey(qualifiers),
    modality: first.modality,
    standing: standingOf(first.modality),
    value: first.value,
    valueKey: valueKey(first.value),
    unit: first.unit,
    written: first.written,
    interval: intervalOf(first),
    statements,
    sourceIds,
    sources: statements.reduce((sum, { unlisted }) => sum + (unlisted?.sources ?? 0), sourceIds.size),
    unlisted: unlistedIn(statements),
    groups: new Set(statements.flatMap(({ group }) => (group === undefined ? [] : [group]))),
    dated: datedVoices(statements),
    steps: statements.filter(isStep),
  }
}

/** Voices are heard in the order of their weight: those that are only counted weigh what the last one heard weighs. */
function unlistedIn(statements: readonly Statement[]): Unlisted {
  const counted = statements.flatMap(({ unlisted, voice }) =>
    unlisted ? [{ voices: unlisted.voices, weight: unlisted.voices * weightOfVoice(voice) }] : [],
  )
  return {
    voices: counted.reduce((sum, { voices }) => sum + voices, 0),
    weight: counted.reduce((sum, { weight }) => sum + weight, 0),
  }
}

/** The vendor is one voice, and heard first: whoever is only counted is somebody else. */
function weightOfVoice(voice: Voice): number {
  return Math.min(voiceWeight(voice), MOST_OF_OTHERS)
}

const MOST_OF_OTHERS = 0.8

/** Sources, then wording: any order that depends on nothing but what is said will do. */
export function compareStatementOrder(a: Statement, b: Statement): number {
  return (
    compareText(a.sourceId, b.sourceId) ||
    compareText(a.written, b.written) ||
    compareText(a.said.date, b.said.date) ||
    compareText(a.claimIds[0] ?? '', b.claimIds[0] ?? '')
  )
}

type CampFigure = Pick<Statement, 'property' | 'value' | 'written' | 'modality' | 'unit' | 'qualifiers'>

/** Keys of camps; remembers the precision of each wording, since hot topics repeat few of them. */
export function campKeys(): (said: CampFigure) => string {
  const precisions = new Map<string, string>()
  const scopes = new Map<string, string>()
  return (statement) => {
    const { property, value, written, modality, unit } = statement
    const figure = `${property} ${unit} ${modality} ${valueKey(value)} ${written}`
    const given = scopeKey(statement.qualifiers)
    const precision = precisions.get(figure) ?? precisionKey(intervalOf(statement))
    const scope = scopes.get(given) ?? scopeKey(effectiveScope(statement.qualifiers))
    precisions.set(figure, precision)
    scopes.set(given, scope)
    return [property, scope, unit, modality, valueKey(value), precision].join('|')
  }
}

function precisionKey(interval: Interval | undefined): string {
  return interval ? `${interval.low.toString()}..${interval.high.toString()}` : ''
}
