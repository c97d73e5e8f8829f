import { notFound } from 'next/navigation'
import { DomainError } from '../lib/claims/domain-error.ts'

/** What was read; an address whose parameters make no sense (a cursor of another list) leads nowhere: 404. */
export async function foundOr404<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid_input') notFound()
    throw error
  }
}
