import type { Finding, FindingKind } from '../../claims/judgement.ts'
import type { Camp } from '../camp.ts'
import { clauseOf, propertyWords } from '../explain/side-words.ts'
import { findingOf } from '../finding.ts'
import { severityOf } from '../severity.ts'

/** A finding whose sides speak of different properties of one model. */
export function findingAcross(about: {
  readonly rule: string
  readonly kind: FindingKind
  readonly property: string
  readonly a: Camp
  readonly b: Camp
  /** The rule in words, as the end of a sentence. */
  readonly because: string
}): Finding {
  const { rule, kind, property, a, b, because } = about
  const raised = kind === 'direct' || kind === 'arithmetic'
  return findingOf({
    rule,
    kind,
    severity: severityOf(property, { kind, rule }),
    property,
    a,
    b,
    sentence: `Of ${a.subject}, ${sideWords(a)}; ${sideWords(b)}. ${raised ? 'Both cannot hold: ' : 'Both can hold: '}${because}.`,
  })
}

function sideWords(camp: Camp): string {
  return `${clauseOf(camp)} for ${propertyWords(camp.property)}`
}
