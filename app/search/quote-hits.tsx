import type { ClaimRow } from '../../lib/db/claim-row.ts'
import { SourceName } from '../_components/source-name.tsx'
import { figureText } from '../_words/figure-parts.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { claimAddress } from '../addresses.ts'

/** Claims whose quotes have the words that were searched. */
export function QuoteHits({ claims, labelOf }: { claims: readonly ClaimRow[]; labelOf: LabelOf }) {
  return (
    <ul className="divide-y divide-line">
      {claims.map((claim) => (
        <li key={claim.id} className="wrap-anywhere py-3">
          <a href={claimAddress(claim.id)} className="link font-medium">
            {claim.subject} · {labelOf(claim.property)}: {figureText(claim)}
          </a>
          <p className="line-clamp-3 max-w-prose">“{claim.quote}”</p>
          <p className="text-muted text-sm">
            <SourceName source={claim.source} />
          </p>
        </li>
      ))}
    </ul>
  )
}
