import { z } from 'zod'
import { queryRows } from '../query-rows.ts'

/**
 * The key of a vendor's model that goes by a name, as addresses write it: "gpt5.5", "GPT-5.5-flagship". Undefined when none
 * does, or several do.
 */
export async function findModelKeyByName(vendorKey: string, name: string): Promise<string | undefined> {
  const models = await queryRows(
    'model_key_by_name',
    `select key from model where vendor_key = lower($1) and merged_into_key is null and key in (
       select key from model where squashed(name) = squashed($2)
       union all select model_key from alias where squashed(text) = squashed($2))
     limit 2`,
    [vendorKey, name],
    z.object({ key: z.string() }),
  )
  return models.length === 1 ? models[0]?.key : undefined
}
