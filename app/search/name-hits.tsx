import type { SearchHit } from '../../lib/db/queries/search.ts'
import { counted } from '../_words/counted.ts'
import { HIT_KINDS } from '../_words/hit-kind.ts'
import { listAddress, modelAddress, sourceAddress } from '../addresses.ts'

const ADDRESS: Readonly<Record<SearchHit['kind'], (id: string) => string>> = {
  model: modelAddress,
  source: sourceAddress,
  // A topic's id is its model's key and the property.
  topic: modelAddress,
  property: (property) => listAddress('/models', { property }),
}

/** Models, sources and properties whose names are like what was searched. */
export function NameHits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ul className="divide-y divide-line" aria-label="Models, sources and properties">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`} className="py-3">
          <a href={ADDRESS[hit.kind](hit.id)} className="link font-medium">
            {hit.title}
          </a>
          <p className="text-muted text-sm">
            {[HIT_KINDS[hit.kind], hit.detail, counted(hit.claimCount, 'claim')].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
