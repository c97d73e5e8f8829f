import type { z } from 'zod'
import { DomainError } from '../claims/domain-error.ts'

/** One page of a list, and the cursor of the next; null when this is the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface PageRequest {
  /** 1–200. */
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A cursor is where the last row stood in the order of the list: opaque to callers. */
function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** Throws `invalid_input` for a cursor that is not of this list. */
export function decodeCursor<T>(cursor: string | undefined, schema: z.ZodType<T>): T | undefined {
  if (cursor === undefined) return undefined
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new DomainError(
      'invalid_input',
      'The cursor is not one that this list gave; start again without it, or use the "next" of an earlier page unchanged.',
      { cause },
    )
  }
}

/** Cuts a list fetched with one row too many into a page. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  positionOf: (row: T) => readonly (string | number)[],
): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null }
}
