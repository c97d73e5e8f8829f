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
  /** Something must be stated of it. */
  readonly property?: string | undefined
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

/** A topic of the model in which some stated value lies within a bound: one that is contested may lie on both sides. */
function boundSql(_: FigureBound, place: number): string {
  const [topic, first] = [`d${place}`, FIXED + place * 4]
  return `join topic ${topic} on ${topic}.model_key = m.key and ${topic}.property = $${first + 1} and ${topic}.best_unit = $${first + 2}
      and ($${first + 3}::numeric is null or ${topic}.high_number >= $${first + 3}::numeric)
      and ($${first + 4}::numeric is null or ${topic}.low_number <= $${first + 4}::numeric)`
}

/** Parameters before those of the bounds. */
const FIXED = 9

function findSql(bounds: readonly FigureBound[]): string {
  return `
  with found as (
    select m.key, m.name, v.name as "vendorName", m.released, s.best_number as sort_number
    from model m join vendor v on v.key = m.vendor_key ${bounds.map(boundSql).join('\n')}
      left join topic s on s.model_key = m.key and s.property = $6
    where m.merged_into_key is null and m.claim_count > 0
      and ($1::text is null or m.vendor_key = $1)
      and ($2::text is null or m.name ilike '%' || $2 || '%'
           or exists (select from alias a where a.model_key = m.key and a.text ilike '%' || $2 || '%'))
      and ($3::text is null or exists (select from topic t where t.model_key = m.key and t.property = 'license'
           and t.best->'value'->>'text' ilike '%' || $3 || '%'))
      and ($4::text is null or m.released >= $4)
      and ($9::text is null or exists (select from topic t where t.model_key = m.key and t.property = $9 and t.best is not null))
    order by case when $7 = 'up' then s.best_number else -s.best_number end nulls last,
      case when $6 = 'released' then m.released end desc nulls last,
      case when $6::text is null then v.name end collate people, case when $6::text is null then m.name end collate people,
      m.claim_count desc, m.key
    limit $8)
  select f.key, f.name, f."vendorName", f.released,
    (select coalesce(jsonb_agg(jsonb_build_object('property', t.property, 'best', t.best, 'raisedCount', t.raised_count,
        'low', case when t.raised_count > 0 then trim_scale(t.low_number)::text end,
        'high', case when t.raised_count > 0 then trim_scale(t.high_number)::text end)), '[]')
     from topic t
     where t.model_key = f.key and t.property = any($5) and t.best is not null) as figures
  from found f`
}

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
    findSql(demand.bounds),
    [
      demand.vendor ?? null,
      likeText(demand.q),
      likeText(demand.licence),
      demand.releasedAfter ?? null,
      show,
      order.by ?? null,
      order.direction,
      limit,
      demand.property ?? null,
      ...demand.bounds.flatMap(({ property, unit, least, most }) => [
        property,
        unit,
        least ?? null,
        most ?? null,
      ]),
    ],
    FoundModel,
  )
}

/** A person's text as part of a LIKE pattern: its wildcards are ordinary characters. */
function likeText(text: string | undefined): string | null {
  return text?.replace(/[\\%_]/g, '\\$&') ?? null
}
