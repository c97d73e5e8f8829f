/** Where things are: in the API and as pages for people. */
export const API_ROOT = '/api/v1'

/** A path whose parts may hold any character but the slash that separates vendor and model. */
function path(...parts: readonly string[]): string {
  return parts.map((part) => `/${part.split('/').map(encodeURIComponent).join('/')}`).join('')
}

export interface Address {
  readonly href: string
  readonly page: string
}

export function modelAddress(key: string): Address {
  return { href: API_ROOT + path('models', key), page: path('models', key) }
}

/** A topic's id is `vendor/model/property`. */
export function topicAddress(id: string): Address {
  return { href: API_ROOT + path('topics', id), page: path('models', id) }
}

export function claimAddress(id: string): Address {
  return { href: API_ROOT + path('claims', id), page: path('claims', id) }
}

export function sourceAddress(source: { id: string; slug: string }): Address {
  return { href: API_ROOT + path('sources', source.id), page: path('sources', source.slug) }
}

/** Its topics; for people the models that it is stated of. */
export function propertyAddress(key: string): Address {
  const asked = `?property=${encodeURIComponent(key)}`
  return { href: `${API_ROOT}/topics${asked}`, page: `/models${asked}` }
}

/** A finding has no page of its own: people see it on its topic's. */
export function findingAddress(finding: { id: string; topicId: string }): Address {
  return { href: API_ROOT + path('contradictions', finding.id), page: topicAddress(finding.topicId).page }
}

export function submissionHref(id: string): string {
  return API_ROOT + path('submissions', id)
}

/** The list of claims, filtered. */
export function claimsHref(filter: Readonly<Record<string, string>>): string {
  return `${API_ROOT}/claims?${new URLSearchParams(filter)}`
}
