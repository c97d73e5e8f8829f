import { hashId } from '../claims/id.ts'
import type { Statement } from '../claims/statement.ts'
import { campKeys } from './camp.ts'

/** The id under which the base counts all who say one value of a topic in one scope, as firmly and precisely. */
export function campIds(): (
  said: Parameters<ReturnType<typeof campKeys>>[0] & Pick<Statement, 'modelKey'>,
) => string {
  const keyOf = campKeys()
  return (said) => hashId('k', [said.modelKey, keyOf(said)])
}
