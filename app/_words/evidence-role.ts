import type { Evidence } from '../../lib/claims/claim.ts'

/** What a piece of the source's text told the reader. */
export const EVIDENCE_ROLE: Readonly<Record<Evidence['role'], string>> = {
  subject: 'Says which model',
  property: 'Says what is measured',
  unit: 'Says the unit',
  scope: 'Says under which condition',
  modality: 'Says how firmly',
  attribution: 'Says who measured',
  row_header: 'Row header',
  column_header: 'Column header',
  caption: 'Table caption',
  heading: 'Heading above',
}
