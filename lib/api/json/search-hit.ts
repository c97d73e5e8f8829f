import type { z } from '@hono/zod-openapi'
import type { SearchHit as SearchHitRow } from '../../db/queries/search.ts'
import { modelAddress, sourceAddress } from '../addresses.ts'
import type { SearchHit } from '../schemas/search-hit.ts'

export function searchHitJson(hit: SearchHitRow): z.infer<typeof SearchHit> {
  return {
    kind: hit.kind,
    id: hit.id,
    // A source answers to its slug too: a hit knows no other id of it.
    ...(hit.kind === 'model' ? modelAddress(hit.id) : sourceAddress({ id: hit.id, slug: hit.id })),
    title: hit.title,
    detail: hit.detail,
    claim_count: hit.claimCount,
  }
}
