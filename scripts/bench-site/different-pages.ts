import { z } from 'zod'

const Items = z.object({ items: z.array(z.object({ page: z.string() })) })

/** Lists of the API whose items have pages, at most as many as it gives at once. */
const LISTS = {
  'different models': '/api/v1/models?with_claims=true&limit=200',
  'different topics': '/api/v1/topics?limit=200',
  'different claims': '/api/v1/claims?limit=200',
  'different sources': '/api/v1/sources?limit=200',
} as const

/**
 * Many pages of each kind that there is one for each thing: what was made once is answered from memory, so that only
 * these show what making a page takes.
 */
export async function differentPages(origin: string): Promise<Record<string, readonly URL[]>> {
  const kinds = Object.entries(LISTS).map(async ([kind, list]) => {
    const answer = await fetch(new URL(list, origin))
    const pages = Items.safeParse(await answer.json()).data?.items ?? []
    return [kind, pages.map(({ page }) => new URL(page, origin))] as const
  })
  return Object.fromEntries((await Promise.all(kinds)).filter(([, pages]) => pages.length > 0))
}
