import type { SearchHit } from '../../lib/db/queries/search.ts'
import { counted } from '../_words/counted.ts'
import { listAddress, modelAddress, sourceAddress } from '../addresses.ts'

const KINDS: Readonly<Record<SearchHit['kind'], { word: string; address: (id: string) => string }>> = {
  model: { word: 'Model', address: modelAddress },
  source: { word: 'Source', address: sourceAddress },
  // A topic's id is its model's key and the property.
  topic: { word: 'Figure', address: modelAddress },
  property: { word: 'Property', address: (property) => listAddress('/models', { property }) },
}

/** Models, sources and properties whose names are like what was searched. */
export function NameHits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ul className="divide-y divide-line" aria-label="Models, sources and properties">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`} className="py-3">
          <a href={KINDS[hit.kind].address(hit.id)} className="link font-medium">
            {hit.title}
          </a>
          <p className="text-muted text-sm">
            {[KINDS[hit.kind].word, hit.detail, counted(hit.claimCount, 'claim')].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
