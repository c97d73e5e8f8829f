import { sliceOf } from '../../lib/claims/span.ts'
import { toVocabularyValue } from '../../lib/claims/value.ts'
import type { ReadResult } from '../../lib/ingest/read-document.ts'
import { checkDerived } from '../../lib/judge/check-derived.ts'

/** The claims of a document in the claim vocabulary's own JSON, one object each. */
export function claimLines(doc: string, read: ReadResult): Record<string, unknown>[] {
  return read.claims.map((claim) => ({
    doc,
    subject: claim.subject,
    subject_raw: claim.subjectRaw,
    property: claim.propertyRaw ?? claim.property,
    value: toVocabularyValue(claim.value),
    written: claim.written,
    unit: claim.unit,
    qualifiers: claim.qualifiers,
    modality: claim.modality,
    ...(claim.attributedTo === undefined ? {} : { attributed_to: claim.attributedTo }),
    ...(claim.group === undefined ? {} : { group: claim.group }),
    quote: sliceOf(read.text, claim.quote),
    start: claim.quote.start,
    end: claim.quote.end,
  }))
}

/** Its relative statements, each with whether the same document's figures bear it out. */
export function derivedLines(doc: string, read: ReadResult): Record<string, unknown>[] {
  return read.derived.map((statement) => ({
    doc,
    subject: statement.subject,
    comparator: statement.comparator,
    property: statement.propertyRaw ?? statement.property,
    relation: statement.relation,
    figure: Number(statement.figure),
    ...(statement.figureHigh === undefined ? {} : { figure_high: Number(statement.figureHigh) }),
    ...(statement.direction === undefined ? {} : { direction: statement.direction }),
    modality: statement.modality,
    holds: checkDerived(statement, read.claims).holds,
    quote: sliceOf(read.text, statement.quote),
    start: statement.quote.start,
    end: statement.quote.end,
  }))
}
