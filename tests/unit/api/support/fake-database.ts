import type { z } from 'zod'

/** Stands in for the one door to PostgreSQL: rows by the name of the query, and what each query was asked with. */
const rowsByName = new Map<string, unknown[]>()
const asked: { name: string; values: unknown[] }[] = []
let failure: Error | undefined

export async function queryRows<T>(
  name: string,
  _text: string,
  values: unknown[],
  row: z.ZodType<T>,
): Promise<T[]> {
  asked.push({ name, values })
  if (failure) throw failure
  return (rowsByName.get(name) ?? []).map((each) => row.parse(each))
}

export function resetDatabase(): void {
  rowsByName.clear()
  asked.length = 0
  failure = undefined
}

export function giveRows(name: string, rows: unknown[]): void {
  rowsByName.set(name, rows)
}

export function failWith(error: Error): void {
  failure = error
}

/** The values of the last query of this name. */
export function askedOf(name: string): unknown[] | undefined {
  return asked.findLast((query) => query.name === name)?.values
}
