import { z } from 'zod'
import { Recorded } from '../claims/source-about.ts'
import { SourceKind } from '../claims/source-kind.ts'
import { IsoDate } from '../claims/value.ts'

/** A source as it is named beside a claim. The SQL function `source_brief(source)` makes it. */
export const SourceBrief = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  kind: SourceKind,
  published: IsoDate.nullable(),
  url: z.string().nullable(),
  records: Recorded.nullable(),
})
export type SourceBrief = z.infer<typeof SourceBrief>
