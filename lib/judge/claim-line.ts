import { z } from 'zod'
import { groupBy } from '../claims/group-by.ts'
import { hashId } from '../claims/id.ts'
import { Modality } from '../claims/modality.ts'
import { nameKey } from '../claims/name-key.ts'
import { QualifierKey } from '../claims/qualifier.ts'
import { fromVocabularyValue } from '../claims/value.ts'
import type { SaidClaim } from './statements-of.ts'

const Side = z.union([z.number(), z.string()])

/** One line of claims in the claim vocabulary's own JSON, as the command line prints and gold files hold it. */
export const ClaimLine = z.object({
  doc: z.string().min(1),
  subject: z.string().min(1),
  property: z.string().min(1),
  value: z.union([z.number(), z.string(), z.object({ low: Side, high: Side }), z.null()]),
  unit: z.string(),
  qualifiers: z.partialRecord(QualifierKey, z.string().min(1)).default({}),
  modality: Modality.default('asserted'),
  attributed_to: z.string().optional(),
  written: z.string().default(''),
  group: z.string().optional(),
  quote: z.string().default(''),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type ClaimLine = Readonly<z.infer<typeof ClaimLine>>

/**
 * Claim lines of one document as claims that the judge can take. Without a registry a model is known by its name
 * alone. Lines that share subject, property and quote are items of one list.
 */
export function claimsOfLines(lines: readonly ClaimLine[]): readonly SaidClaim[] {
  const lists = groupBy(lines, listKey)
  return lines.map((line, index) => {
    const group = line.group ?? ((lists.get(listKey(line))?.length ?? 0) > 1 ? listKey(line) : undefined)
    return {
      id: hashId('c', [line.doc, line.start, line.end, line.property, index]),
      modelKey: `unknown/${nameKey(line.subject).replaceAll(' ', '-')}`,
      subject: line.subject,
      property: line.property,
      value: fromVocabularyValue(line.value, line.unit),
      unit: line.unit,
      written: line.written || writtenIn(line),
      qualifiers: line.qualifiers,
      modality: line.modality,
      ...(line.attributed_to !== undefined && { attributedTo: line.attributed_to }),
      ...(group !== undefined && { group }),
    }
  })
}

function listKey({ subject, property, start, end }: ClaimLine): string {
  return `${nameKey(subject)}|${property}|${start}-${end}`
}

/** Dates and words stand in the quote as a whole; a missing figure is not looked for. */
function writtenIn({ value, quote }: ClaimLine): string {
  return typeof value === 'string' && quote.includes(value) ? value : ''
}
