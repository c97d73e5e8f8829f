import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type ClaimDetail, getClaim } from '../../../lib/db/queries/claims.ts'
import { segmentParam } from '../../route-params.ts'

/** The claim of an address, read once per request; answers 404 for an unknown one. */
export const readClaim = cache(
  async (id: string): Promise<ClaimDetail> => (await getClaim(segmentParam(id))) ?? notFound(),
)
