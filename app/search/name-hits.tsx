import type { SearchHit } from '../../lib/db/queries/search.ts'
import { counted } from '../_words/counted.ts'
import { modelAddress, sourceAddress } from '../addresses.ts'

/** Models and sources whose names are like what was searched. */
export function NameHits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ul className="divide-y divide-line" aria-label="Models and sources">
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`} className="py-3">
          <a
            href={hit.kind === 'model' ? modelAddress(hit.id) : sourceAddress(hit.id)}
            className="link font-medium"
          >
            {hit.title}
          </a>
          <p className="text-muted text-sm">
            {[hit.kind === 'model' ? 'Model' : 'Source', hit.detail, counted(hit.claimCount, 'claim')]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
