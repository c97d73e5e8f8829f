import type { ReactNode } from 'react'
import type { SourceReading, SourceRow } from '../../../lib/db/queries/sources.ts'
import { IsoDate } from '../../_components/iso-date.tsx'
import { Moment } from '../../_components/moment.tsx'
import { Term } from '../../_components/term.tsx'
import { byteSizeText } from '../../_words/byte-size.ts'
import { SOURCE_KIND } from '../../_words/source-kind.ts'

/** Who published it and when, and what we took. */
export function SourceFacts({ source, reading }: { source: SourceRow; reading: SourceReading | undefined }) {
  return (
    <>
      {source.records === null ? null : <DigestNotice records={source.records} />}
      <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4 text-sm">
        <Fact term="Kind">{SOURCE_KIND[source.kind].label}</Fact>
        {source.author === null ? null : <Fact term="Author">{source.author}</Fact>}
        <Fact term="Published">
          {source.published === null ? 'The source gives no date' : <IsoDate date={source.published} />}
        </Fact>
        {source.url === null ? null : (
          <Fact term="Original">
            <a href={source.url} rel="nofollow noopener" className="link break-all">
              {new URL(source.url).hostname}
            </a>
          </Fact>
        )}
        {source.licence === null ? null : <Fact term="Licence">{source.licence}</Fact>}
        {reading === undefined ? null : (
          <Fact term={<Term id="capture">Captured</Term>}>
            <Moment at={reading.capturedAt} tap />, {byteSizeText(reading.byteLength)}{' '}
            <code className="font-mono text-muted" title={`SHA-256 ${reading.sha256}`}>
              {reading.sha256.slice(0, 12)}…
            </code>
          </Fact>
        )}
      </dl>
    </>
  )
}

function DigestNotice({ records }: { records: { title: string; publisher: string } }) {
  return (
    <p role="note" className="mt-6 rounded-lg bg-surface p-4">
      <strong>{SOURCE_KIND.digest.label}.</strong> This is our record, in our own words, of “{records.title}”
      by {records.publisher}. It counts as that publisher’s voice, and none of its sentences is a quotation.
    </p>
  )
}

function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
