import { FindingKind, Severity } from '../../lib/claims/judgement.ts'
import { PROPERTIES, type PropertyGroup } from '../../lib/claims/property.ts'
import { FindingStatus } from '../../lib/db/finding-row.ts'
import type { FindingDemand, FindingOrder } from '../../lib/db/queries/browse-findings.ts'
import { PROPERTY_GROUPS } from '../_words/property-group.ts'
import { choiceParam, type SearchParams, textParam } from '../route-params.ts'

/** What the list is narrowed to, as it stands in the address. */
export type Filters = Readonly<{
  kind: FindingKind | undefined
  model: string | undefined
  vendor: string | undefined
  property: string | undefined
  group: PropertyGroup | undefined
  severity: Severity | undefined
  status: FindingStatus | undefined
  sort: FindingOrder | undefined
}>

export function filtersOf(asked: Awaited<SearchParams>): Filters {
  return {
    kind: choiceParam(asked.kind, FindingKind.options),
    model: textParam(asked.model),
    vendor: textParam(asked.vendor),
    property: textParam(asked.property),
    group: choiceParam(
      asked.group,
      PROPERTY_GROUPS.map(({ key }) => key),
    ),
    severity: choiceParam(asked.severity, Severity.options),
    status: choiceParam(asked.status, FindingStatus.options),
    sort: choiceParam(asked.sort, ['newest']),
  }
}

/** Without a kind: contradictions; without a status: open ones. */
export function findingDemand({ group, sort: _, ...filters }: Filters): FindingDemand {
  return {
    ...filters,
    ...(group === undefined ? {} : { properties: propertiesOf(group) }),
    ...(filters.kind === undefined ? { raised: true } : {}),
    status: filters.status ?? 'open',
  }
}

function propertiesOf(group: PropertyGroup): string[] {
  if (group === 'benchmarks') return ['benchmark.']
  return PROPERTIES.filter((property) => property.group === group).map(({ key }) => key)
}
