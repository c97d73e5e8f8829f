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
 * alone. Lines that share subject, property and quote are items of one list; those right beside one another stand side
 * by side, as in one paragraph.
 */
export function claimsOfLines(lines: readonly ClaimLine[]): readonly SaidClaim[] {
  const lists = groupBy(lines, listKey)
  const beside = besideOneAnother(lines)
  return lines.map((line, index) => {
    const isListed = (lists.get(listKey(line))?.length ?? 0) > 1
    const group = line.group ?? (isListed ? listKey(line) : beside.get(line))
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

/** Two quotes this near are of one sentence: "32,768 tokens natively, 131,072 with YaRN". In UTF-16 code units. */
const NEAR = 60

/** The group of each line that stands right beside another of its subject, property and speaker, as a reader makes it. */
function besideOneAnother(lines: readonly ClaimLine[]): ReadonlyMap<ClaimLine, string> {
  const groups = new Map<ClaimLine, string>()
  const alike = groupBy(lines, (line) =>
    [nameKey(line.subject), line.property, line.attributed_to ?? ''].join('|'),
  )
  for (const same of alike.values()) {
    const inOrder = same.toSorted((a, b) => a.start - b.start)
    for (const [i, line] of inOrder.entries()) {
      const former = inOrder[i - 1]
      if (!former || line.start - former.end > NEAR) continue
      const group = groups.get(former) ?? statementGroupAt(former)
      groups.set(former, group)
      groups.set(line, group)
    }
  }
  return groups
}

const statementGroupAt = ({ start, attributed_to }: ClaimLine): string =>
  `~block:${start}${attributed_to === undefined ? '' : `:${attributed_to}`}`

/** Dates and words stand in the quote as a whole; a missing figure is not looked for. */
function writtenIn({ value, quote }: ClaimLine): string {
  return typeof value === 'string' && quote.includes(value) ? value : ''
}
