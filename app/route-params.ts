export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** PostgreSQL takes every character but this one. */
const NUL = /\0/g

/** The first value of a query parameter, trimmed; undefined when it is empty or missing. */
export function textParam(value: string | string[] | undefined): string | undefined {
  const text = (Array.isArray(value) ? value[0] : value)?.replace(NUL, '').trim()
  return text === '' ? undefined : text
}

/** A query parameter that must be one of a closed list; anything else counts as not given. */
export function choiceParam<T extends string>(
  value: string | string[] | undefined,
  choices: readonly T[],
): T | undefined {
  const text = textParam(value)
  return choices.find((choice) => choice === text)
}

/** A segment of the path as it was before encoding; a malformed one stays as it is and finds nothing. */
export function segmentParam(segment: string): string {
  try {
    return decodeURIComponent(segment).replace(NUL, '')
  } catch {
    return segment
  }
}

/** A query parameter that must be a day of the calendar, like 2026-04-23; anything else counts as not given. */
export function dayParam(value: string | string[] | undefined): string | undefined {
  const text = textParam(value)
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined
}
