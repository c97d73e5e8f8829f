import { FindingKind, Severity } from '../../lib/claims/judgement.ts'
import { FindingStatus } from '../../lib/db/finding-row.ts'
import type { FindingFilter } from '../../lib/db/queries/findings.ts'
import { choiceParam, type SearchParams, textParam } from '../route-params.ts'

/** What the list is narrowed to, as it stands in the address. */
export type Filters = Readonly<{
  kind: FindingKind | undefined
  model: string | undefined
  property: string | undefined
  severity: Severity | undefined
  status: FindingStatus | undefined
}>

export function filtersOf(asked: Awaited<SearchParams>): Filters {
  return {
    kind: choiceParam(asked.kind, FindingKind.options),
    model: textParam(asked.model),
    property: textParam(asked.property),
    severity: choiceParam(asked.severity, Severity.options),
    status: choiceParam(asked.status, FindingStatus.options),
  }
}

/** Without a kind: contradictions; without a status: open ones. */
export function findingFilter(filters: Filters): FindingFilter {
  return {
    ...filters,
    ...(filters.kind === undefined ? { raised: true } : {}),
    status: filters.status ?? 'open',
  }
}
