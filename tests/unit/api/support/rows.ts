import type { BestValue, FindingSide } from '../../../../lib/claims/judgement.ts'
import type { ClaimRow } from '../../../../lib/db/claim-row.ts'
import type { FindingRow } from '../../../../lib/db/finding-row.ts'
import type { ClaimDetail } from '../../../../lib/db/queries/claims.ts'
import type { ModelDetail } from '../../../../lib/db/queries/models.ts'
import type { DerivedRow, SourceReading, SourceRow } from '../../../../lib/db/queries/sources.ts'
import type { SourceBrief } from '../../../../lib/db/source-row.ts'
import type { TopicRow } from '../../../../lib/db/topic-row.ts'

export const MAY = new Date('2026-05-04T09:30:00.000Z')

export const briefRow: SourceBrief = {
  id: 's_1',
  slug: 'a-price-list',
  title: 'A price list',
  publisher: 'Example Weekly',
  kind: 'press',
  published: '2026-05',
  url: null,
  records: null,
}

export const claimRow: ClaimRow = {
  id: 'c_1',
  topicId: 'openai/gpt-5.5/price.input',
  modelKey: 'openai/gpt-5.5',
  subject: 'GPT-5.5',
  property: 'price.input',
  value: { kind: 'number', number: '5' },
  valueKey: '5',
  unit: 'USD/1M tokens',
  written: '$5.00',
  qualifiers: {},
  scopeKey: '',
  modality: 'asserted',
  attributedTo: null,
  quote: 'GPT-5.5 costs $5.00',
  quoteStart: 10,
  quoteEnd: 29,
  said: { date: '2026-05', basis: 'published' },
  recordedAt: MAY,
  status: 'contradicted',
  statusSentence: 'Another source says $2.50.',
  withdrawnAt: null,
  source: briefRow,
}

export const claimDetailRow: ClaimDetail = {
  ...claimRow,
  subjectRaw: 'GPT 5.5',
  valueStart: 24,
  valueEnd: 29,
  evidence: [{ role: 'subject', start: 10, end: 17 }],
  locator: { kind: 'table', table: 0, row: 2, column: 1 },
  group: 'g1',
  withdrawnBecause: null,
  successorId: null,
  sourceDisplay: 'excerpts',
  sourceLicence: null,
  author: null,
  capture: { id: 'k_1', sha256: 'ab', mediaType: 'text/markdown', byteLength: 90, capturedAt: MAY },
  reading: { id: 'r_1', readerVersion: '1', registryVersion: 'x', encoding: 'utf-8', createdAt: MAY },
}

const bestValue: BestValue = {
  qualifiers: {},
  value: { kind: 'range', low: '78', high: '85.5' },
  unit: '%',
  modality: 'approximate',
  written: '~78–85.5%',
  support: 'contested',
  voicesFor: 1,
  voicesInAll: 2,
  sentence: 'One of two voices.',
}

export const topicRow: TopicRow = {
  id: 'openai/gpt-5.5/price.input',
  modelKey: 'openai/gpt-5.5',
  modelName: 'GPT-5.5',
  property: 'price.input',
  claimCount: 2,
  sourceCount: 2,
  voiceCount: 2,
  raisedCount: 1,
  best: bestValue,
  facts: [bestValue],
  low: null,
  high: null,
  newest: null,
  revision: 1,
  judgedAt: MAY,
}

const side: FindingSide = {
  property: 'price.input',
  qualifiers: { tier: 'batch' },
  value: { kind: 'number', number: '5' },
  unit: 'USD/1M tokens',
  modality: 'asserted',
  written: '$5.00',
  sourceIds: ['s_1'],
  claimIds: ['c_1'],
}

export const findingRow: FindingRow = {
  id: 'f_1',
  topicId: 'openai/gpt-5.5/price.input',
  modelKey: 'openai/gpt-5.5',
  subject: 'GPT-5.5',
  property: 'price.input',
  rule: 'same_fact',
  kind: 'direct',
  raised: true,
  severity: 'high',
  sharpness: 0.3,
  a: side,
  b: { ...side, value: { kind: 'none' }, modality: 'denied', written: '' },
  cause: null,
  sentence: '$5.00 against none.',
  status: 'open',
  firstSeenAt: MAY,
  goneAt: null,
  sources: [briefRow],
}

export const modelRow: ModelDetail = {
  key: 'openai/gpt-5.5',
  slug: 'gpt-5.5',
  name: 'GPT-5.5',
  kind: 'model',
  family: null,
  released: null,
  vendor: { key: 'openai', name: 'OpenAI' },
  claimCount: 2,
  topicCount: 1,
  contestedCount: 1,
  aliases: ['gpt-5-5'],
  mergedIntoKey: null,
}

export const sourceRow: SourceRow = {
  ...briefRow,
  author: null,
  licence: 'CC-BY-4.0',
  display: 'full',
  createdAt: MAY,
  redactedAt: null,
  claims: {
    total: 1,
    corroborated: 0,
    contested: 0,
    contradicted: 1,
    outdated: 0,
    forecast: 0,
    unconfirmed: 0,
  },
}

export const readingRow: SourceReading = {
  id: 'r_1',
  captureId: 'k_1',
  sha256: 'ab',
  mediaType: 'text/markdown',
  byteLength: 90,
  filename: null,
  capturedAt: MAY,
  readerVersion: '1',
  registryVersion: 'x',
  encoding: 'utf-8',
  createdAt: MAY,
  text: 'The whole article, which is nobody’s business.',
  blocks: [],
  notes: [
    { rule: 'unread_table', severity: 'warning', reason: 'No model is named.', span: { start: 3, end: 9 } },
    { rule: 'empty', severity: 'info', reason: 'Nothing here.' },
  ],
}

export const derivedRow: DerivedRow = {
  id: 'd_1',
  subject: 'GPT-5.5',
  modelKey: 'openai/gpt-5.5',
  comparator: null,
  property: 'price.input',
  relation: 'ratio',
  figure: '2',
  quote: 'twice as much',
  quoteStart: 40,
  quoteEnd: 53,
  holds: null,
  calculation: '',
}
