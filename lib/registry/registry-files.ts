import { z } from 'zod'
import { IsoDate } from '../claims/value.ts'

const name = z.string().trim().min(1)

/** YAML reads a year alone as a number. */
const date = z.preprocess((written) => (typeof written === 'number' ? String(written) : written), IsoDate)

/** Lower case, as it stands in addresses and model keys. */
const slug = z.string().regex(/^[^\s/A-Z]+$/, 'a key in lower case without spaces and "/", such as "gpt-5.5"')

const VendorEntry = z.strictObject({
  name,
  aliases: z.array(name),
  url: z.url({ protocol: /^https$/ }).optional(),
})

/** An alias that means the model everywhere and always is written as its text alone. */
const AliasEntry = z.union(
  [name, z.strictObject({ text: name, scope: name.optional(), from: date.optional(), to: date.optional() })],
  { error: 'a text, or { text, scope, from, to }' },
)
export type AliasEntry = z.infer<typeof AliasEntry>

const ModelEntry = z.strictObject({
  name,
  aliases: z.array(AliasEntry),
  kind: z.enum(['model', 'product']).default('model'),
  released: date.optional(),
})
export type ModelEntry = z.infer<typeof ModelEntry>

const BenchmarkEntry = z.strictObject({
  name,
  aliases: z.array(name),
  unit: z.enum(['%', 'points']).default('%'),
  scale: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
  better: z.enum(['higher', 'lower']).default('higher'),
})
export type BenchmarkEntry = z.infer<typeof BenchmarkEntry>

/** `vendors.yaml`: vendor key → vendor. */
export const VendorsFile = z.record(slug, VendorEntry)
/** A file of `models/`: vendor key → second half of the model key → model. */
export const ModelsFile = z.record(slug, z.record(slug, ModelEntry))
/** `benchmarks.yaml`: slug → benchmark. */
export const BenchmarksFile = z.record(slug, BenchmarkEntry)
