import type { SourceKind } from '../claims/source-kind.ts'

export interface DotSymbol {
  /** Around 0, 0; each about as large as a circle of 6 pixels. */
  readonly path: string
  /** One of the page's tokens. */
  readonly colour: string
}

/** Colour and shape of a dot by the kind of its source, so that none is told by colour alone; the picture's key draws the same. */
export const KIND_SYMBOL: Readonly<Record<SourceKind, DotSymbol>> = {
  vendor: { path: 'M-5.3-5.3h10.6v10.6h-10.6Z', colour: 'var(--kind-vendor)' },
  press: { path: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z', colour: 'var(--kind-press)' },
  blog: { path: 'M0-9L6 0L0 9L-6 0Z', colour: 'var(--kind-blog)' },
  aggregator: { path: 'M0-8.5L7.6 4.4L-7.6 4.4Z', colour: 'var(--kind-aggregator)' },
  leaderboard: {
    path: 'M0-9L2.4-3.3L8.6-2.8L3.9 1.3L5.3 7.3L0 4.1L-5.3 7.3L-3.9 1.3L-8.6-2.8L-2.4-3.3Z',
    colour: 'var(--kind-leaderboard)',
  },
  paper: { path: 'M0-7.2L6.8-2.2L4.2 5.8L-4.2 5.8L-6.8-2.2Z', colour: 'var(--kind-paper)' },
  dataset: {
    path: 'M-2.6-7.4h5.2v4.8h4.8v5.2h-4.8v4.8h-5.2v-4.8h-4.8v-5.2h4.8Z',
    colour: 'var(--kind-dataset)',
  },
  community: { path: 'M0 8.5L7.6-4.4L-7.6-4.4Z', colour: 'var(--kind-community)' },
  digest: { path: 'M0-7L6-3.5V3.5L0 7L-6 3.5V-3.5Z', colour: 'var(--kind-digest)' },
}
