import { z } from 'zod'
import { BestValue } from '../../claims/judgement.ts'
import { queryRows } from '../query-rows.ts'

/** A bound on the figures of a property, both ends included; exact decimals as text. */
export interface FigureBound {
  readonly property: string
  readonly unit: string
  readonly least?: string | undefined
  readonly most?: string | undefined
}

export interface ModelDemand {
  readonly bounds: readonly FigureBound[]
  readonly vendor?: string | undefined
  /** Part of a name or alias. */
  readonly q?: string | undefined
  /** Part of the licence. */
  readonly licence?: string | undefined
  /** ISO date of any precision. */
  readonly releasedAfter?: string | undefined
}

export interface ModelOrder {
  /** A property whose figures order the models, or `released`, or undefined: by vendor and name. */
  readonly by?: string | undefined
  readonly direction: 'up' | 'down'
}

const FoundFigure = z.object({
  property: z.string(),
  best: BestValue,
  /** Open contradictions. */
  raisedCount: z.int(),
  /** The outermost values that are claimed under the condition of the best one, where they contradict each other. */
  low: z.string().nullable(),
  high: z.string().nullable(),
})
export type FoundFigure = z.infer<typeof FoundFigure>

export const FoundModel = z.object({
  key: z.string(),
  name: z.string(),
  vendorName: z.string(),
  released: z.string().nullable(),
  figures: z.array(FoundFigure),
})
export type FoundModel = z.infer<typeof FoundModel>

const FIND = `
  with demand as (select * from jsonb_to_recordset($1::jsonb) as d(property text, unit text, least numeric, most numeric)),
  found as (
    select m.key, m.name, v.name as "vendorName", m.released, s.best_number as sort_number
    from model m join vendor v on v.key = m.vendor_key
      left join topic s on s.model_key = m.key and s.property = $7
    where m.merged_into_key is null
      and m.claim_count > 0
      and ($2::text is null or m.vendor_key = $2)
      and ($3::text is null or m.name ilike '%' || $3 || '%'
           or exists (select from alias a where a.model_key = m.key and a.text ilike '%' || $3 || '%'))
      and ($4::text is null or exists (select from topic t where t.model_key = m.key and t.property = 'license'
           and t.best->'value'->>'text' ilike '%' || $4 || '%'))
      and ($5::text is null or m.released >= $5)
      and not exists (select from demand d where not exists (
        select from topic t where t.model_key = m.key and t.property = d.property and t.best_unit = d.unit
          and (d.least is null or greatest(t.best_number, t.high_number) >= d.least)
          and (d.most is null or least(t.best_number, t.low_number) <= d.most)))
    order by case when $8 = 'up' then s.best_number else -s.best_number end nulls last,
      case when $7 = 'released' then m.released end desc nulls last, v.name collate people, m.name collate people
    limit $9)
  select f.key, f.name, f."vendorName", f.released,
    (select coalesce(jsonb_agg(jsonb_build_object('property', t.property, 'best', t.best, 'raisedCount', t.raised_count,
        'low', case when t.raised_count > 0 then trim_scale(t.low_number)::text end,
        'high', case when t.raised_count > 0 then trim_scale(t.high_number)::text end)), '[]')
     from topic t
     where t.model_key = f.key and t.property = any($6) and t.best is not null) as figures
  from found f`

/**
 * Models that sources speak of and that may meet all demands: the best-supported figure lies within each bound, or the
 * figure is contested, so that another claimed value may. The caller tells these apart by `low` and `high`.
 * @param show the properties whose figures are wanted.
 */
export async function findModels(
  demand: ModelDemand,
  order: ModelOrder,
  show: readonly string[],
  limit: number,
): Promise<FoundModel[]> {
  return queryRows(
    'find_models',
    FIND,
    [
      JSON.stringify(demand.bounds),
      demand.vendor ?? null,
      likeText(demand.q),
      likeText(demand.licence),
      demand.releasedAfter ?? null,
      show,
      order.by ?? null,
      order.direction,
      limit,
    ],
    FoundModel,
  )
}

/** A person's text as part of a LIKE pattern: its wildcards are ordinary characters. */
function likeText(text: string | undefined): string | null {
  return text?.replace(/[\\%_]/g, '\\$&') ?? null
}
