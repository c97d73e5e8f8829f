import { z } from 'zod'
import { queryRows } from '../query-rows.ts'
import type { Transaction } from '../transaction.ts'

const DigestOf = z.object({
  slug: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string().nullable(),
  voiceKey: z.string(),
})
export type DigestOf = z.infer<typeof DigestOf>

/** What one of our digests says of the document with these bytes; undefined when none records it. */
export async function findDigestOf(tx: Transaction, sha256: string): Promise<DigestOf | undefined> {
  const [digest] = await queryRows(
    'digest_of',
    `select slug, records->>'title' as title, records->>'publisher' as publisher, published, voice_key as "voiceKey"
     from source where kind = 'digest' and records->>'sha256' = $1 order by created_at, id limit 1`,
    [sha256],
    DigestOf,
    tx,
  )
  return digest
}
