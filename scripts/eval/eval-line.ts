import { basename } from 'node:path'
import { z } from 'zod'
import { DomainError } from '../../lib/claims/domain-error.ts'

const Side = z.union([z.number(), z.string()])
const LineValue = z.union([Side, z.null(), z.object({ low: Side, high: Side })])
export type LineValue = z.infer<typeof LineValue>

/** The name of a document, however a line calls it: without folder and ending. */
const DocumentName = z.string().transform(documentName)

/** A claim of a gold file, or as `npm run extract` prints it. */
export const ClaimOfSet = z.object({
  doc: DocumentName,
  subject: z.string(),
  subject_raw: z.string().optional(),
  property: z.string(),
  value: LineValue.optional().transform((value) => value ?? null),
  unit: z.string().default(''),
  qualifiers: z.record(z.string(), z.string()).default({}),
  modality: z.string().default('asserted'),
  quote: z.string().default(''),
  start: z.int(),
  end: z.int(),
})
export type ClaimOfSet = Readonly<z.infer<typeof ClaimOfSet>>

/** A relative statement of a gold file, or as `npm run extract -- --derived` prints it. */
export const DerivedOfSet = z.object({
  doc: DocumentName,
  subject: z.string(),
  comparator: z.string().nullable(),
  property: z.string(),
  relation: z.enum(['ratio', 'percent_change', 'difference']),
  figure: z.number(),
  figure_high: z.number().optional(),
  direction: z.enum(['lower', 'higher']).optional(),
  modality: z.enum(['asserted', 'approximate', 'at_least', 'at_most', 'expected']).default('asserted'),
  /** What a change is from, in the unit of the property, where the text tells it: no claim of today. */
  former: z.number().optional(),
  holds: z.boolean().nullable(),
  quote: z.string().default(''),
})
export type DerivedOfSet = Readonly<z.infer<typeof DerivedOfSet>>

/** A pair of values that a list says is, or is not, a contradiction. */
export const ListedPair = z.object({
  subject: z.string(),
  subjects_by_doc: z.record(z.string(), z.string()).or(z.array(z.string())).optional(),
  property: z.string(),
  properties_by_doc: z.array(z.string()).optional(),
  values: z.array(LineValue),
  kind: z.string(),
  note: z.string().optional(),
})
export type ListedPair = Readonly<z.infer<typeof ListedPair>>

export function documentName(path: string): string {
  return basename(path).replace(/\.(md|markdown|mdx|txt|html?|pdf)$/i, '')
}

/** One JSON object a line. Throws DomainError `invalid_input` that names file and line. */
export function parseLines<T>(text: string, schema: z.ZodType<T>, file: string): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(jsonOf(line))
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    throw new DomainError(
      'invalid_input',
      `${file}, line ${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`,
    )
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
