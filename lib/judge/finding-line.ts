import type { Finding, FindingSide } from '../claims/judgement.ts'
import { toVocabularyValue, type VocabularyValue } from '../claims/value.ts'

interface SideLine {
  readonly value: VocabularyValue
  readonly unit: string
  readonly docs: readonly string[]
  readonly qualifiers: FindingSide['qualifiers']
  readonly property: string
}

/** A finding as the command line prints it: one line, in the claim vocabulary's terms; `docs` are source ids. */
export function findingLine({ subject, property, a, b, kind, severity, rule, cause, sentence }: Finding) {
  return {
    subject,
    property,
    qualifiers: sharedQualifiers(a, b),
    kind,
    severity,
    a: sideLine(a),
    b: sideLine(b),
    rule,
    ...(cause && { cause }),
    explanation: sentence,
  }
}

function sideLine({ value, unit, sourceIds, qualifiers, property }: FindingSide): SideLine {
  return { value: toVocabularyValue(value), unit, docs: sourceIds, qualifiers, property }
}

/** What both sides are narrowed to. */
function sharedQualifiers(a: FindingSide, b: FindingSide): FindingSide['qualifiers'] {
  const others = new Map(Object.entries(b.qualifiers))
  return Object.fromEntries(Object.entries(a.qualifiers).filter(([key, value]) => others.get(key) === value))
}
