import type { z } from '@hono/zod-openapi'
import type { SearchHit as SearchHitRow } from '../../db/queries/search.ts'
import { type Address, modelAddress, propertyAddress, sourceAddress, topicAddress } from '../addresses.ts'
import type { SearchHit } from '../schemas/search-hit.ts'

const ADDRESS: Readonly<Record<SearchHitRow['kind'], (id: string) => Address>> = {
  model: modelAddress,
  // A source answers to its slug too: a hit knows no other id of it.
  source: (slug) => sourceAddress({ id: slug, slug }),
  topic: topicAddress,
  property: propertyAddress,
}

export function searchHitJson(hit: SearchHitRow): z.infer<typeof SearchHit> {
  return {
    kind: hit.kind,
    id: hit.id,
    ...ADDRESS[hit.kind](hit.id),
    title: hit.title,
    detail: hit.detail,
    claim_count: hit.claimCount,
  }
}
