import { HIT_KINDS } from '../_words/hit-kind.ts'

export interface Suggestion {
  /** Address of the page. */
  readonly page: string
  readonly title: string
  /** "Model, OpenAI" */
  readonly detail: string
}

const MOST = 7
const KINDS: Readonly<Record<string, string>> = HIT_KINDS

/** What the API's search finds; nothing while it cannot be asked, since the form itself still works. */
export async function readSuggestions(q: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const answer = await fetch(`/api/v1/search?q=${encodeURIComponent(q.trim())}`, { signal })
    return answer.ok ? suggestionsOf(await answer.json()) : []
  } catch {
    return []
  }
}

/** Checks by hand what zod would check: a browser need not load zod for one list of ours. */
export function suggestionsOf(answer: unknown): readonly Suggestion[] {
  if (typeof answer !== 'object' || answer === null || !('items' in answer) || !Array.isArray(answer.items))
    return []
  return answer.items.slice(0, MOST).flatMap((item: unknown) => suggestionOf(item) ?? [])
}

function suggestionOf(item: unknown): Suggestion | undefined {
  if (typeof item !== 'object' || item === null || !('page' in item) || !('title' in item)) return undefined
  const { page, title } = item
  // an address of ours, never one with a protocol or a host
  if (typeof page !== 'string' || typeof title !== 'string' || !/^\/(?!\/)/.test(page)) return undefined
  const kind = 'kind' in item && typeof item.kind === 'string' ? KINDS[item.kind] : undefined
  const detail = 'detail' in item && typeof item.detail === 'string' ? item.detail : undefined
  return { page, title, detail: [kind, detail].filter(Boolean).join(', ') }
}
