import type { ClaimMark } from '../../../../lib/db/queries/marks-of-capture.ts'

/** A claim as pages get it, with what a test is about. */
export function mark(about: Partial<ClaimMark>): ClaimMark {
  return {
    id: 'c',
    topicId: 'a/b/price.input',
    modelKey: 'a/b',
    subject: 'B',
    property: 'price.input',
    value: { kind: 'number', number: '5' },
    valueKey: '5',
    unit: 'USD/1M tokens',
    written: '$5',
    qualifiers: {},
    scopeKey: '',
    modality: 'asserted',
    attributedTo: null,
    quote: '$5',
    quoteStart: 0,
    quoteEnd: 2,
    valueStart: 0,
    valueEnd: 2,
    said: { date: '2026-04-23', basis: 'published' },
    recordedAt: new Date(0),
    status: 'unconfirmed',
    statusSentence: '',
    withdrawnAt: null,
    source: {
      id: 's',
      slug: 's',
      title: 'A title',
      publisher: 'Somebody',
      kind: 'blog',
      published: null,
      url: null,
      records: null,
    },
    ...about,
  }
}
