import type { FindingStatus } from '../../lib/db/finding-row.ts'

export const FINDING_STATUS: Readonly<Record<FindingStatus, string>> = {
  open: 'Open',
  explained: 'Explained by a moderator',
  dismissed: 'Dismissed by a moderator',
  source_corrected: 'Source corrected since',
}
