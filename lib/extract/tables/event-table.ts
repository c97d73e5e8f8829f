import { columnHeaders, isValueText, type Rows, textOf } from './header-rows.ts'

/** Headers of a column that tells what happened. */
const EVENT_HEADER =
  /^(?:what(?: happened)?|events?|milestones?|announcements?|news|launch(?:es)?|highlights?|descriptions?|details?|Ereignis(?:se)?|Meilensteine?|was(?: geschah)?|Beschreibung|eventos?|hitos?|acontecimientos?|qué|descripción|événements?|jalons?|quoi|事件|里程碑|内容|出来事|イベント)$/iu

const LEAST_ROWS = 2

/** The column of a table that tells what happened on the days of its first one; undefined for any other table. */
export function eventColumn(rows: Rows, headers: number): number | undefined {
  const body = rows.slice(headers)
  if (headers === 0 || body.length < LEAST_ROWS || (body[0]?.length ?? 0) > 3) return undefined
  const event = columnHeaders(rows, headers).findIndex((text, c) => c > 0 && EVENT_HEADER.test(text.trim()))
  const days = body.filter((row) => HAS_YEAR.test(textOf(row[0])) && isDay(textOf(row[0])))
  return event > 0 && days.length >= body.length * 0.7 ? event : undefined
}

const HAS_YEAR = /(?:19|20)\d{2}/
/** A day, month or year; "2023 (Q1)" too. */
const isDay = (text: string): boolean =>
  isValueText(text) || /^\W*(?:\p{L}+\s)?(?:19|20)\d{2}\W*$/u.test(text)
