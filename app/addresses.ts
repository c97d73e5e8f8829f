/** The site's addresses. They are stable: people and other sites link to them. */

/** `openai/gpt-5.5` → `/models/openai/gpt-5.5` */
export function modelAddress(modelKey: string): string {
  return `/models/${modelKey.split('/').map(encodeURIComponent).join('/')}`
}

export function topicAddress(modelKey: string, property: string): string {
  return `${modelAddress(modelKey)}/${encodeURIComponent(property)}`
}

export function claimAddress(id: string): string {
  return `/claims/${encodeURIComponent(id)}`
}

export function sourceAddress(slug: string): string {
  return `/sources/${encodeURIComponent(slug)}`
}

/** A place of the methods page. */
export function glossaryAddress(term: string): string {
  return `/methods#${term}`
}

/** A list with its filters: empty ones are left out, so that one view has one address. */
export function listAddress(path: string, filters: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(filters)) if (value) query.set(key, value)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
