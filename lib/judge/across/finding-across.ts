import type { Finding, FindingKind } from '../../claims/judgement.ts'
import type { Camp } from '../camp.ts'
import { propertyWords, scopedFigureWords, speakersOf, verbFor } from '../explain/side-words.ts'
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
  // A side that nobody says is a bound, which the reason names.
  const other = b.statements.length > 0 ? `, while ${sideWords(b)}` : ''
  return findingOf({
    rule,
    kind,
    severity: severityOf(property, { kind, rule }),
    property,
    a,
    b,
    sentence: `For ${a.subject}, ${sideWords(a)}${other}. ${raised ? (other ? 'Both cannot hold' : 'That cannot be') : 'No contradiction'}: ${because}.`,
  })
}

function sideWords(camp: Camp): string {
  const { statements, standing, modality, value } = camp
  const speakers = speakersOf(statements)
  const name = propertyWords(camp)
  if (value.kind === 'none')
    return `${speakers} ${verbFor(statements, 'says', 'say')} that ${name} is ${modality === 'denied' ? 'not given' : 'not announced'}`
  const gives =
    standing === 'expected' ? verbFor(statements, 'expects', 'expect') : verbFor(statements, 'gives', 'give')
  return `${speakers} ${gives} ${scopedFigureWords(camp)} as ${name.replace(/^the /, '')}`
}
