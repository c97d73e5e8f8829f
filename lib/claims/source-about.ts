import { z } from 'zod'
import { SourceKind } from './source-kind.ts'
import { IsoDate } from './value.ts'

/** The article that a digest records: whose words the digest's figures are. */
export const Recorded = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** SHA-256 of the bytes that were recorded: when they come in themselves, they are known by it. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in small hexadecimal digits')
    .optional(),
})
export type Recorded = Readonly<z.infer<typeof Recorded>>

/** What somebody tells us of a source: front matter, flags of the command line, the form, the API. All optional. */
export const SourceAbout = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  title: z.string().trim().min(1).max(500).optional(),
  publisher: z.string().trim().min(1).max(200).optional(),
  author: z.string().trim().min(1).max(200).optional(),
  published: IsoDate.optional(),
  kind: SourceKind.optional(),
  licence: z.string().trim().min(1).max(100).optional(),
  display: z.enum(['full', 'excerpts']).optional(),
  /** A digest's original. */
  records: Recorded.optional(),
})
export type SourceAbout = Readonly<z.infer<typeof SourceAbout>>
