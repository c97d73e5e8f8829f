import type { SourceRow } from '../../lib/db/queries/sources.ts'
import { IsoDate } from '../_components/iso-date.tsx'
import { RecordTally } from '../_components/record-tally.tsx'
import { RecordedByUs } from '../_components/source-name.tsx'
import { articleTitle, speakerName } from '../_words/source-name.ts'
import { sourceAddress } from '../addresses.ts'

/** The sources that came in last, each with its record. */
export function NewestSources({ sources }: { sources: readonly SourceRow[] }) {
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2">
        {sources.map((source) => (
          <li key={source.id} className="card min-w-0">
            <p className="text-muted text-sm">
              {speakerName(source)}
              {source.published ? (
                <>
                  {' · '}
                  <IsoDate date={source.published} />
                </>
              ) : null}
              {source.kind === 'digest' ? <RecordedByUs /> : null}
            </p>
            <h3 className="mt-1 mb-3 text-base">
              <a href={sourceAddress(source.slug)} className="quiet-link">
                {articleTitle(source)}
              </a>
            </h3>
            <RecordTally claims={source.claims} />
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href="/sources" className="link">
          All sources
        </a>
      </p>
    </>
  )
}
