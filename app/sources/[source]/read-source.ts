import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getSource } from '../../../lib/db/queries/sources.ts'
import { segmentParam } from '../../route-params.ts'

/** The source of an address, read once per request; answers 404 for an unknown one. */
export const readSource = cache(async (slug: string) => (await getSource(segmentParam(slug))) ?? notFound())
