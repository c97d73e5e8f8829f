import type { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { claimDetailJson, claimJson } from '../../../../lib/api/json/claim.ts'
import { findingJson } from '../../../../lib/api/json/finding.ts'
import { modelDetailJson, modelJson } from '../../../../lib/api/json/model.ts'
import { searchHitJson } from '../../../../lib/api/json/search-hit.ts'
import { sourceBriefJson, sourceDetailJson, sourceJson } from '../../../../lib/api/json/source.ts'
import { receiptJson, submissionJson } from '../../../../lib/api/json/submission.ts'
import { topicDetailJson, topicJson } from '../../../../lib/api/json/topic.ts'
import { Claim, ClaimDetail } from '../../../../lib/api/schemas/claim.ts'
import { Finding } from '../../../../lib/api/schemas/finding.ts'
import { Model, ModelDetail } from '../../../../lib/api/schemas/model.ts'
import { SearchHit } from '../../../../lib/api/schemas/search-hit.ts'
import { Source, SourceBrief, SourceDetail } from '../../../../lib/api/schemas/source.ts'
import { Submission, SubmissionReceipt } from '../../../../lib/api/schemas/submission.ts'
import { Topic, TopicDetail } from '../../../../lib/api/schemas/topic.ts'
import {
  briefRow,
  claimDetailRow,
  claimRow,
  derivedRow,
  findingRow,
  MAY,
  modelRow,
  readingRow,
  sourceRow,
  topicRow,
} from '../support/rows.ts'

const preview = {
  title: 'T',
  claims: [
    {
      subject: 'GPT-5.5',
      modelKey: 'openai/gpt-5.5',
      property: 'price.input',
      value: { kind: 'number' as const, number: '5' },
      unit: 'USD/1M tokens',
      written: '$5',
      qualifiers: {},
      modality: 'asserted' as const,
      quote: '$5',
    },
  ],
  derivedCount: 1,
  notes: [],
}

const submissionRow = {
  id: 'b_1',
  state: 'approved' as const,
  origin: 'api' as const,
  filename: null,
  about: { title: 'T' },
  preview,
  createdAt: MAY,
  decidedAt: MAY,
  why: 'fine',
  sourceSlug: 'a b',
}

const withdrawn = {
  ...claimDetailRow,
  withdrawnAt: MAY,
  withdrawnBecause: 'reading' as const,
  successorId: 'c_2',
}
const hit = { title: 'X', detail: null, claimCount: 0 }

const cases: [string, z.ZodType, unknown][] = [
  ['claim', Claim, claimJson(claimRow)],
  ['claim with provenance', ClaimDetail, claimDetailJson(claimDetailRow)],
  ['withdrawn claim', ClaimDetail, claimDetailJson(withdrawn)],
  ['finding', Finding, findingJson(findingRow)],
  ['finding that is gone', Finding, findingJson({ ...findingRow, goneAt: MAY })],
  ['model', Model, modelJson(modelRow)],
  ['model with topics', ModelDetail, modelDetailJson(modelRow, [topicRow])],
  ['source beside a claim', SourceBrief, sourceBriefJson(sourceRow)],
  ['source', Source, sourceJson(sourceRow)],
  ['source with reading', SourceDetail, sourceDetailJson(sourceRow, readingRow, [derivedRow])],
  ['source without reading', SourceDetail, sourceDetailJson(sourceRow, undefined, [])],
  ['topic', Topic, topicJson(topicRow)],
  ['topic without judgement', Topic, topicJson({ ...topicRow, best: null, facts: [], judgedAt: null })],
  ['whole topic', TopicDetail, topicDetailJson(topicRow, [claimRow], [findingRow])],
  ['search hit: model', SearchHit, searchHitJson({ ...hit, kind: 'model', id: 'openai/gpt-5.5' })],
  ['search hit: source', SearchHit, searchHitJson({ ...hit, kind: 'source', id: 'a-price-list' })],
  ['receipt', SubmissionReceipt, receiptJson({ id: 'b_1', token: 't', preview })],
  ['submission', Submission, submissionJson(submissionRow)],
  ['submission without preview', Submission, submissionJson({ ...submissionRow, preview: null })],
]

describe('what is answered is what the schema says, no more and no less', () => {
  test.each(cases)('%s', (_name, schema, json) => {
    const sent: unknown = JSON.parse(JSON.stringify(json))
    expect(schema.parse(sent)).toEqual(sent)
  })
})

test('the text of a source is in no answer', () => {
  expect(JSON.stringify(sourceDetailJson(sourceRow, readingRow, []))).not.toContain('nobody’s business')
})

test('a whole topic groups claims by scope, value, unit and modality, in their order', () => {
  const rows = [
    { ...claimRow, id: 'a' },
    { ...claimRow, id: 'b', valueKey: '6' },
    { ...claimRow, id: 'c', written: '$5' },
    { ...claimRow, id: 'd', scopeKey: 'tier=batch' },
    { ...claimRow, id: 'e', unit: 'EUR/1M tokens' },
    { ...claimRow, id: 'f', modality: 'expected' as const },
  ]
  const groups = topicDetailJson(topicRow, rows, []).claimed_values.map(({ claims }) =>
    claims.map(({ id }) => id),
  )
  expect(groups).toEqual([['a', 'c'], ['b'], ['d'], ['e'], ['f']])
})

test('contradictions and explained differences are told apart', () => {
  const explained = { ...findingRow, id: 'f_2', raised: false }
  const topic = topicDetailJson(topicRow, [], [findingRow, explained])
  expect(topic.contradictions.map(({ id }) => id)).toEqual(['f_1'])
  expect(topic.explained.map(({ id }) => id)).toEqual(['f_2'])
})

test('links of a claim lead to it', () => {
  expect(claimJson(claimRow)).toMatchObject({ href: '/api/v1/claims/c_1', page: '/claims/c_1' })
  expect(sourceBriefJson(briefRow)).toMatchObject({
    href: '/api/v1/sources/s_1',
    page: '/sources/a-price-list',
  })
})
