import type { FindingKind } from '../claims/judgement.ts'
import type { Change } from './change.ts'
import type { ScopeRelation } from './compare-scopes.ts'

/** Why two camps of a topic agree, contradict each other, or only seem to. */
export type Rule =
  | 'same_value'
  | 'same_list'
  | 'listed_together'
  | 'rounding'
  | 'other_unit'
  | 'other_scope'
  | 'unknown_protocol'
  | 'unknown_load'
  | 'source_tells_apart'
  | 'agrees_elsewhere'
  | 'suspect_zero'
  | 'suspect_filler'
  | 'other_definition'
  | 'moving_alias'
  | 'unknown_rate'
  | 'nominal_size'
  | 'unknown_direction'
  | 'listing_date'
  | 'not_yet_announced'
  | 'announced_before'
  | 'forecast_open'
  | 'forecast_met'
  | 'forecast_missed'
  | 'forecasts_differ'
  | 'denied'
  | 'changed'
  | 'stale'
  | 'same_source'
  | 'same_fact'
  | 'silent_scope'
  | 'unit_slip'

export interface Verdict {
  readonly kind: FindingKind | 'agrees'
  readonly rule: Rule
  readonly scopes: ScopeRelation
  readonly ratio?: number
  /** The likely cause, for a reader. */
  readonly cause?: string
  readonly change?: Change
}
