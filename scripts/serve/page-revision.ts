import { baseRevision } from '../../lib/db/queries/base-revision.ts'
import {
  claimRevision,
  modelRevision,
  sourceRevision,
  topicRevision,
} from '../../lib/db/queries/page-revision.ts'

type Find = (...segments: string[]) => Promise<string | undefined>

/** Pages about one thing change when that thing does, not whenever anything is written. */
const PAGES: readonly { readonly path: RegExp; readonly find: Find }[] = [
  { path: /^\/models\/([^/]+)\/([^/]+)$/, find: (vendor, model) => modelRevision(`${vendor}/${model}`) },
  {
    path: /^\/models\/([^/]+)\/([^/]+)\/([^/]+)$/,
    find: (vendor, model, property) => topicRevision(`${vendor}/${model}`, property ?? ''),
  },
  { path: /^\/claims\/([^/]+)$/, find: (id = '') => claimRevision(id) },
  { path: /^\/sources\/([^/]+)$/, find: (source = '') => sourceRevision(source) },
]

/**
 * A text that stays while the page at an address shows the same: of what it shows, for a page about one model, topic,
 * claim or source; of the whole base for lists, which hold something of everything. Undefined when nothing is there.
 */
export async function pageRevision(address: string): Promise<string | undefined> {
  const path = address.split('?', 1)[0] ?? ''
  for (const page of PAGES) {
    const segments = page.path.exec(path)?.slice(1).map(decodeURIComponent)
    if (segments) return page.find(...segments)
  }
  return baseRevision()
}
