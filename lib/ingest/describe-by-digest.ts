import { findDigestOf } from '../db/queries/digest-of.ts'
import type { Transaction } from '../db/transaction.ts'
import type { ReadSource } from './document.ts'
import { slugOf } from './source-identity.ts'

/**
 * A document that names no publisher may be the very one that a digest of ours records. Then publisher, title and
 * date are the recorded ones, and the two are one voice.
 */
export async function describeByDigest(tx: Transaction, read: ReadSource): Promise<ReadSource> {
  const { source, capture, result, about } = read
  if (source.publisher !== null || source.records !== null) return read
  const digest = await findDigestOf(tx, capture.sha256)
  if (digest === undefined) return read
  const title = about.title ?? digest.title
  return {
    ...read,
    source: {
      ...source,
      title,
      slug: slugOf(title, source.id),
      publisher: digest.publisher,
      published: source.published ?? digest.published,
      voiceKey: digest.voiceKey,
    },
    result: {
      ...result,
      notes: [
        ...result.notes,
        {
          rule: 'described_by_digest',
          severity: 'info',
          reason: `Title and publisher are not in the document; they are as recorded in our digest “${digest.slug}”, which was made of the same bytes.`,
        },
      ],
    },
  }
}
