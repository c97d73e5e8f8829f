import { z } from 'zod'
import { IsoDate } from './value.ts'

/** The time a claim speaks of, and how we know: the text states it, else the publication date, else when we took it. */
export const Said = z.object({
  date: IsoDate,
  basis: z.enum(['stated', 'published', 'retrieved']),
})
export type Said = Readonly<z.infer<typeof Said>>
