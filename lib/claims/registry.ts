import { z } from 'zod'
import { IsoDate } from './value.ts'

/** A company or lab that makes models: `{ key: 'openai', name: 'OpenAI', aliases: ['Open AI'] }`. */
const Vendor = z.object({
  /** Lower case, no spaces; the first half of a model key. */
  key: z.string().regex(/^[^/\s]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  /** Its own site, where one is known. */
  url: z.url().optional(),
})
export type Vendor = Readonly<z.infer<typeof Vendor>>

/** Another way to write a model's name; `scope` (a source or publisher), `from`, `to` say where and when it means it. */
export const ModelAlias = z.object({
  text: z.string().min(1),
  scope: z.string().min(1).optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
})
export type ModelAlias = Readonly<z.infer<typeof ModelAlias>>

export const RegistryModel = z.object({
  /** Vendor-qualified: `openai/gpt-5.5`. */
  key: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  /** The name in full, vendor prefix dropped, variant kept: `Claude Opus 4.7`. */
  name: z.string().min(1),
  /** Key of a {@link Vendor}. */
  vendor: z.string().min(1),
  aliases: z.array(ModelAlias),
  /** A product is what people subscribe to (`ChatGPT`, `Cline`). */
  kind: z.enum(['model', 'product']),
  /** First general availability, where it is beyond doubt; for sorting and for reading names in their time. */
  released: IsoDate.optional(),
})
export type RegistryModel = Readonly<z.infer<typeof RegistryModel>>

export const RegistryBenchmark = z.object({
  /** Lower case with `-`, as it stands after `benchmark.`: `swe-bench-verified`. */
  slug: z.string().regex(/^\S+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  unit: z.enum(['%', 'points']),
  /** Least and greatest possible score; a missing end is open. */
  scale: z.object({ min: z.number().optional(), max: z.number().optional() }),
  better: z.enum(['higher', 'lower']),
})
export type RegistryBenchmark = Readonly<z.infer<typeof RegistryBenchmark>>

/** What the base knows of names before it reads anything. The reader works with an empty one; it only refines. */
export const Registry = z.object({
  vendors: z.array(Vendor),
  models: z.array(RegistryModel),
  benchmarks: z.array(RegistryBenchmark),
})
export type Registry = Readonly<z.infer<typeof Registry>>

export const EMPTY_REGISTRY: Registry = { vendors: [], models: [], benchmarks: [] }
