import { currentRegistry } from '../registry/current-registry.ts'
import { readSource } from './document.ts'
import type { SubmissionPreview } from './preview.ts'
import { quoteText } from './quote-text.ts'
import type { SubmissionInput } from './submission-input.ts'

/** What the reader finds in a document that somebody hands in. */
export async function readForPreview(input: SubmissionInput): Promise<SubmissionPreview> {
  const { result, source } = readSource(
    { ...input, capturedAt: new Date(), submitted: true },
    await currentRegistry(),
  )
  return {
    title: source.title,
    derivedCount: result.derived.length,
    notes: [...result.notes],
    claims: result.claims.map((claim) => ({
      subject: claim.subject,
      modelKey: claim.modelKey,
      property: claim.property,
      value: claim.value,
      unit: claim.unit,
      written: claim.written,
      qualifiers: claim.qualifiers,
      modality: claim.modality,
      quote: quoteText(result, claim.quote),
    })),
  }
}
