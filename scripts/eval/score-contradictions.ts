import type { Finding } from '../../lib/claims/judgement.ts'
import { toVocabularyValue } from '../../lib/claims/value.ts'
import type { LineValue, ListedPair } from './eval-line.ts'
import { propertyKeyOf, sameValue, subjectKey } from './sameness.ts'

export interface ContradictionScores {
  /** Pairs of the list that contradict each other, and how many of them were raised. */
  readonly must: number
  readonly found: number
  /** Pairs that only seem to, and how many of them were raised. */
  readonly mustNot: number
  readonly alarms: number
  readonly raised: number
  /** Raised, and in no list: to be read by hand. */
  readonly unlisted: readonly Pair[]
}

/** Two values of one subject and property that are held against each other. */
export interface Pair {
  readonly subjects: readonly string[]
  readonly properties: readonly string[]
  readonly values: readonly [LineValue, LineValue]
  readonly kind: string
}

/** Arithmetic inside one source is scored with the derived statements. */
const RAISED: ReadonlySet<string> = new Set(['direct', 'unit_slip'])

/** Scores findings by a list of pairs: those that must be raised and near-misses that must not; a forecast is neither. */
export function scoreContradictions(
  listed: readonly ListedPair[],
  findings: readonly Finding[],
): ContradictionScores {
  const pairs = listed.flatMap(pairsOfList)
  const must = distinctPairs(pairs.filter(({ kind }) => RAISED.has(kind)))
  const isMeant = (pair: Pair) => must.some((other) => samePair(other, pair))
  const mustNot = distinctPairs(
    pairs.filter((pair) => !RAISED.has(pair.kind) && pair.kind !== 'forecast' && !isMeant(pair)),
  )
  const raised = raisedPairs(findings)
  const isRaised = (pair: Pair) => raised.some((other) => samePair(pair, other))
  return {
    must: must.length,
    found: must.filter(isRaised).length,
    mustNot: mustNot.length,
    alarms: mustNot.filter(isRaised).length,
    raised: raised.length,
    unlisted: raised.filter((pair) => ![...must, ...mustNot].some((other) => samePair(other, pair))),
  }
}

/** What was raised, each pair of values once. */
function raisedPairs(findings: readonly Finding[]): readonly Pair[] {
  const raised = findings.filter(({ kind }) => RAISED.has(kind))
  return distinctPairs(
    raised.flatMap(({ subject, property, kind, a, b }) => {
      const values = [toVocabularyValue(a.value), toVocabularyValue(b.value)] as const
      return sameValue(...values)
        ? []
        : [{ subjects: [subjectKey(subject)], properties: [propertyKeyOf(property)], values, kind }]
    }),
  )
}

function pairsOfList(line: ListedPair): readonly Pair[] {
  const subjects = [line.subject, ...Object.values(line.subjects_by_doc ?? {})].map(subjectKey)
  const properties = [line.property, ...(line.properties_by_doc ?? [])].map(propertyKeyOf)
  return line.values.flatMap((a, index) =>
    line.values
      .slice(index + 1)
      .flatMap((b) =>
        sameValue(a, b) ? [] : [{ subjects, properties, values: [a, b] as const, kind: line.kind }],
      ),
  )
}

function distinctPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter((pair, index) => pairs.findIndex((other) => samePair(other, pair)) === index)
}

/** The second pair's own subject is one of the first's; both share a property and the two values, in either order. */
function samePair(a: Pair, b: Pair): boolean {
  const [x, y] = a.values
  const [v, w] = b.values
  return (
    a.subjects.includes(b.subjects[0] ?? '') &&
    a.properties.some((property) => b.properties.includes(property)) &&
    ((sameValue(x, v) && sameValue(y, w)) || (sameValue(x, w) && sameValue(y, v)))
  )
}
