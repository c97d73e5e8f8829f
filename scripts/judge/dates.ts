import { z } from 'zod'
import { DomainError } from '../../lib/claims/domain-error.ts'
import type { Said } from '../../lib/claims/time.ts'
import { IsoDate } from '../../lib/claims/value.ts'

/** When documents were published, by their names; absent or null where nobody knows. */
export type Dates = ReadonlyMap<string, string>

const DatesFile = z.record(z.string(), IsoDate.nullable())

/** Reads `{"document name": "2026-04-23" or null}`. Throws DomainError `invalid_input` that names the file. */
export function parseDates(text: string, file: string): Dates {
  const parsed = DatesFile.safeParse(parseJson(text, file))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new DomainError(
      'invalid_input',
      `${file}: ${issue?.path.join('.')}: expected ${issue?.message} or null.`,
    )
  }
  return new Map(Object.entries(parsed.data).flatMap(([doc, date]) => (date === null ? [] : [[doc, date]])))
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DomainError('invalid_input', `${file} is no JSON; expected {"document name": "2026-04-23"}.`, {
      cause,
    })
  }
}

/** The judge reads a date of retrieval as "not later than", so a day after all others says nothing. */
const UNKNOWN_DATE: Said = { date: '9999', basis: 'retrieved' }

export function saidOf(doc: string, dates: Dates, published?: string): Said {
  const date = dates.get(doc) ?? published
  return date === undefined ? UNKNOWN_DATE : { date, basis: 'published' }
}
