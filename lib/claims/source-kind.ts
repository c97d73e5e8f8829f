import { z } from 'zod'

/** What sort of publication a source is. A `digest` is our own record of somebody else's article. */
export const SourceKind = z.enum([
  'vendor',
  'press',
  'blog',
  'aggregator',
  'leaderboard',
  'paper',
  'dataset',
  'community',
  'digest',
])
export type SourceKind = z.infer<typeof SourceKind>
