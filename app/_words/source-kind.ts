import type { SourceKind } from '../../lib/claims/source-kind.ts'

export interface SourceKindWords {
  readonly label: string
  readonly meaning: string
}

export const SOURCE_KIND: Readonly<Record<SourceKind, SourceKindWords>> = {
  vendor: { label: 'Vendor', meaning: 'The maker of the model or its documentation.' },
  press: { label: 'Press', meaning: 'An editorial publication.' },
  blog: { label: 'Blog', meaning: 'A person’s or a company’s blog.' },
  aggregator: { label: 'Aggregator', meaning: 'A site that gathers figures from elsewhere.' },
  leaderboard: { label: 'Leaderboard', meaning: 'A ranking with measurements of its own.' },
  paper: { label: 'Paper', meaning: 'A scientific or technical report.' },
  dataset: { label: 'Data set', meaning: 'A file of figures made for machines.' },
  community: { label: 'Community', meaning: 'A forum, a wiki or a thread.' },
  digest: { label: 'Recorded by us', meaning: 'Our own notes of somebody else’s article, not its words.' },
}
