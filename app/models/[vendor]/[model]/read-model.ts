import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { getModel, type ModelDetail } from '../../../../lib/db/queries/models.ts'
import { modelAddress } from '../../../addresses.ts'
import { segmentParam } from '../../../route-params.ts'

/**
 * The model of an address, read once per request. Answers 404 for an unknown one; one that was found to be another
 * model redirects to the page that `addressOf` gives for that one.
 */
export const readModel = cache(async (vendor: string, model: string): Promise<ModelDetail> => {
  const found = await getModel(`${segmentParam(vendor)}/${segmentParam(model)}`)
  return found ?? notFound()
})

/** Sends a reader of a merged model on. */
export function redirectMerged(model: ModelDetail, addressOf = modelAddress): void {
  if (model.mergedIntoKey !== null) permanentRedirect(addressOf(model.mergedIntoKey))
}
