import { beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../../lib/claims/id.ts'
import { countAll } from '../../../lib/db/queries/counts.ts'
import { getSource } from '../../../lib/db/queries/sources.ts'
import { listPendingSubmissions } from '../../../lib/db/queries/submissions.ts'
import { approveSubmission, rejectSubmission } from '../../../lib/ingest/review.ts'
import { findSubmission, submit } from '../../../lib/ingest/submissions.ts'
import { documentOf, HARBOR, PIER } from '../support/articles.ts'
import { countRows } from '../support/snapshot.ts'

const { bytes, filename } = documentOf(HARBOR)

describe('a submission', () => {
  let id: string
  let token: string

  beforeAll(async () => {
    const answer = await submit({ bytes, filename, about: {} }, 'web')
    id = answer.id
    token = answer.token
    expect(answer.preview.claims).toHaveLength(3)
  })

  test('that waits is nowhere but with its submitter', async () => {
    expect(await countRows()).toMatchObject({
      source: 0,
      capture: 0,
      reading: 0,
      claim: 0,
      topic: 0,
      model: 0,
      submission: 1,
    })
    expect(await countAll()).toEqual({ models: 0, sources: 0, claims: 0, topics: 0, contradictions: 0 })
    expect(await findSubmission(id, token)).toMatchObject({ state: 'pending', sourceSlug: null })
    expect(await findSubmission(id, `${token}x`)).toBeUndefined()
    expect((await listPendingSubmissions()).map((each) => each.id)).toEqual([id])
  })

  test('that is approved is public whole, with the decision', async () => {
    const receipt = await approveSubmission({ id, who: 'ada', why: 'a careful article' })
    expect(receipt).toMatchObject({ outcome: 'new', claims: 3 })
    expect(await findSubmission(id, token)).toMatchObject({
      state: 'approved',
      why: 'a careful article',
      sourceSlug: receipt.slug,
    })
    expect(await getSource(receipt.slug)).toMatchObject({ publisher: 'Harbor Weekly', claims: { total: 3 } })
  })

  test('is decided once', async () => {
    await expect(rejectSubmission({ id, who: 'ada', why: 'again' })).rejects.toThrow(/already approved/)
    await expect(approveSubmission({ id: 'none', who: 'ada', why: 'x' })).rejects.toThrow(
      /no submission "none"/,
    )
  })

  test('that is rejected leaves its hash and the reason, not its bytes', async () => {
    const other = documentOf(PIER)
    const rejected = await submit({ bytes: other.bytes, about: {} }, 'api')
    await rejectSubmission({ id: rejected.id, who: 'ada', why: 'an advertisement' })
    expect(await findSubmission(rejected.id, rejected.token)).toMatchObject({
      state: 'rejected',
      why: 'an advertisement',
    })
    expect(await countRows()).toMatchObject({ source: 1 })
    const { pool } = await import('../../../lib/db/pool.ts')
    const { rows } = await pool().query('select bytes, sha256 from submission where id = $1', [rejected.id])
    expect(rows).toEqual([{ bytes: null, sha256: sha256(other.bytes) }])
  })

  test('cannot say that its whole text may be shown', async () => {
    const text = HARBOR.replace('publisher:', 'display: full\npublisher:').replace(
      'harbor.example',
      'other.example',
    )
    const answer = await submit({ bytes: documentOf(text).bytes, about: {} }, 'web')
    const receipt = await approveSubmission({ id: answer.id, who: 'ada', why: 'fine' })
    expect(await getSource(receipt.slug)).toMatchObject({ display: 'excerpts' })
  })
})
