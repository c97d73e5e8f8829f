import { z } from 'zod'

/** The hottest topic of a base that `npm run seed` filled: five of a hundred of its claims. */
const HOTTEST = { model: 'unknown/heron-1', property: 'price.input' } as const

const Claims = z.object({
  items: z.array(z.object({ page: z.string(), source: z.object({ page: z.string() }) })).min(1),
})

/** Pages about what very many sources speak of; none where the base is not seeded. */
export async function hotPages(origin: string): Promise<Record<string, string>> {
  const { model, property } = HOTTEST
  const answer = await fetch(new URL(`/api/v1/claims?model=${model}&property=${property}&limit=1`, origin))
  const [claim] = Claims.safeParse(await answer.json()).data?.items ?? []
  if (claim === undefined) return {}
  return {
    'hottest model': `/models/${model}`,
    'hottest topic': `/models/${model}/${property}`,
    'claim of the hottest topic': claim.page,
    'topic of the tail': '/models/unknown/tern-12/price.input',
    'seeded source': claim.source.page,
    'contradictions of the hottest': `/contradictions?model=${model}`,
  }
}
