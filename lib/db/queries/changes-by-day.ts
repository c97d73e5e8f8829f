import { z } from 'zod'
import { Severity } from '../../claims/judgement.ts'
import { queryRows } from '../query-rows.ts'
import { SourceBrief } from '../source-row.ts'

const ChangedFinding = z.object({
  id: z.string(),
  modelKey: z.string(),
  subject: z.string(),
  property: z.string(),
  severity: Severity,
  sentence: z.string(),
})
export type ChangedFinding = z.infer<typeof ChangedFinding>

/** What a person decided about a contradiction. */
const ChangeDecision = ChangedFinding.extend({ action: z.string(), why: z.string() })

/** What came into the base and what changed in it on one day (UTC). The lists are cut; the counts are whole. */
export const DayOfChanges = z.object({
  /** ISO date */
  day: z.string(),
  sourceCount: z.int(),
  raisedCount: z.int(),
  goneCount: z.int(),
  sources: z.array(SourceBrief),
  /** Contradictions that were found on this day, the sharpest first. */
  raised: z.array(ChangedFinding),
  /** Contradictions that no longer hold since this day. */
  gone: z.array(ChangedFinding),
  decisions: z.array(ChangeDecision),
})
export type DayOfChanges = z.infer<typeof DayOfChanges>

const FINDING = `f.id, f.model_key as "modelKey", f.subject, f.property, f.severity, f.sentence`
const SHARPEST = 'f.severity desc, f.sharpness desc, f.id'

function dayOf(time: string): string {
  return `(${time} at time zone 'UTC')::date`
}

function listed(select: string): string {
  return `(select coalesce(jsonb_agg(x), '[]') from (${select} limit $3) x)`
}

/** Things that happen on days: which index has them by day. */
const EVENTS = {
  source: { from: 'source', where: 'true', day: dayOf('created_at') },
  raised: { from: 'finding', where: 'raised', day: dayOf('first_seen_at') },
  gone: { from: 'finding', where: 'raised and gone_at is not null', day: dayOf('gone_at') },
  decision: { from: 'decision', where: "target_kind = 'finding'", day: dayOf('at') },
} as const

/** The newest day before `before` on which something of any kind happened: one look into each index. */
function newestDaySql(before: string): string {
  const newest = Object.values(EVENTS).map(
    ({ from, where, day }) =>
      `(select ${day} from ${from} where ${where} and ${day} < ${before} order by ${day} desc limit 1)`,
  )
  return `greatest(${newest.join(', ')})`
}

function countSql({ from, where, day }: (typeof EVENTS)[keyof typeof EVENTS]): string {
  return `(select count(*)::int from ${from} where ${where} and ${day} = days.day)`
}

const CHANGES = `
  with recursive days(day, place) as (
    select ${newestDaySql("coalesce($1::date, 'infinity')")}, 1
    union all select ${newestDaySql('days.day')}, place + 1 from days where days.day is not null and place < $2)
  select day::text, ${countSql(EVENTS.source)} as "sourceCount", ${countSql(EVENTS.raised)} as "raisedCount",
    ${countSql(EVENTS.gone)} as "goneCount",
    (select coalesce(jsonb_agg(source_brief(s) order by s.created_at desc), '[]') from (
       select * from source where ${dayOf('created_at')} = day order by created_at desc limit $3) s) as sources,
    ${listed(`select ${FINDING} from finding f where f.raised and ${dayOf('f.first_seen_at')} = day order by ${SHARPEST}`)} as raised,
    ${listed(`select ${FINDING} from finding f where f.raised and f.gone_at is not null and ${dayOf('f.gone_at')} = day order by ${SHARPEST}`)} as gone,
    ${listed(`select ${FINDING}, d.action, d.why from decision d join finding f on f.id = d.target_id
      where d.target_kind = 'finding' and ${dayOf('d.at')} = day order by d.at desc`)} as decisions
  from days where day is not null order by day desc`

/**
 * The newest days on which anything changed.
 * @param before ISO date: only days before it.
 * @param listed how many things of a sort are listed for each day.
 */
export async function changesByDay(
  before: string | undefined,
  days: number,
  listed: number,
): Promise<DayOfChanges[]> {
  return queryRows('changes_by_day', CHANGES, [before ?? null, days, listed], DayOfChanges)
}
