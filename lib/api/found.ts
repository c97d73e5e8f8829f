import { DomainError } from '../claims/domain-error.ts'

/** The thing itself, or DomainError `not_found` with what was looked for: `found(claim, 'claim', id)`. */
export function found<T>(thing: T | undefined, what: string, id: string): T {
  if (thing === undefined) throw new DomainError('not_found', `There is no ${what} "${id}".`)
  return thing
}
