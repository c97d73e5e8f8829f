import { counted } from '../_words/counted.ts'
import type { Found } from '../_words/found.ts'
import { ReaderNotes } from './reader-notes.tsx'

/** The claims found in a submitted document, and what could not be read. */
export function FoundClaims({ found }: { found: Found }) {
  return (
    <>
      <section aria-labelledby="found" className="mt-8">
        <h2 id="found" className="mb-3 text-xl">
          {counted(found.total, 'claim')} found
        </h2>
        {found.total === 0 ? (
          <p className="max-w-prose text-muted">
            No price, limit, score or date of a model was found that could be read with confidence. A
            moderator may still look at the text.
          </p>
        ) : (
          <ul className="divide-y divide-line border-line border-y">
            {found.claims.map((claim, place) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: the same claim may stand in a text twice
                key={`${place} ${claim.about}`}
                className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_1fr]"
              >
                <p className="min-w-0">
                  {claim.about}: <strong>{claim.value}</strong>
                  {claim.condition === '' ? null : <span className="text-muted"> ({claim.condition})</span>}
                </p>
                <p className="min-w-0 text-muted text-sm">“{claim.quote}”</p>
              </li>
            ))}
          </ul>
        )}
        {found.total > found.claims.length ? (
          <p className="mt-2 text-muted text-sm">The first {found.claims.length} are shown.</p>
        ) : null}
        {found.comparisons === 0 ? null : (
          <p className="mt-2 text-sm">
            And {counted(found.comparisons, 'comparison')} that will be checked by calculation.
          </p>
        )}
      </section>
      <ReaderNotes notes={found.notes} />
    </>
  )
}
