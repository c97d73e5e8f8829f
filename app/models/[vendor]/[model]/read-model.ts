import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { findModelKeyByName } from '../../../../lib/db/queries/model-names.ts'
import { getModel, type ModelDetail } from '../../../../lib/db/queries/models.ts'
import { modelAddress } from '../../../addresses.ts'
import { segmentParam } from '../../../route-params.ts'

/** The model of an address, by its key or by another name of it, read once per request. Answers 404 for an unknown one. */
export const readModel = cache(async (vendor: string, model: string): Promise<ModelDetail> => {
  const [vendorKey, slug] = [segmentParam(vendor), segmentParam(model)]
  const found = await getModel(`${vendorKey}/${slug}`)
  if (found !== undefined) return found
  const key = await findModelKeyByName(vendorKey, slug)
  return (key === undefined ? undefined : await getModel(key)) ?? notFound()
})

/**
 * Sends a reader on who came by another name: for good where a moderator found two models to be one, else for now, since
 * a name may come to mean a model of its own.
 */
export function redirectRenamed(
  model: ModelDetail,
  asked: { vendor: string; model: string },
  addressOf = modelAddress,
): void {
  if (model.mergedIntoKey !== null) permanentRedirect(addressOf(model.mergedIntoKey))
  if (model.key !== `${segmentParam(asked.vendor)}/${segmentParam(asked.model)}`)
    redirect(addressOf(model.key))
}
