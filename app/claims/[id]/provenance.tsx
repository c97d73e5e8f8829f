import type { ReactNode } from 'react'
import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { IsoDate } from '../../_components/iso-date.tsx'
import { Moment } from '../../_components/moment.tsx'
import { SourceName } from '../../_components/source-name.tsx'
import { byteSizeText } from '../../_words/byte-size.ts'
import { countText } from '../../_words/counted.ts'
import { SAID_BASIS } from '../../_words/said-basis.ts'
import { SOURCE_KIND } from '../../_words/source-kind.ts'

/** Enough of a hash to tell two apart; the whole stands in the title. */
const SHORT_HASH = 12

/** The chain from the publisher to the characters of an immutable capture. */
export function Provenance({ claim }: { claim: ClaimDetail }) {
  const { source, capture, reading } = claim
  return (
    <dl className="space-y-3 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-6 sm:gap-y-3 sm:space-y-0">
      <Row term="Source">
        <SourceName source={source} />
        {source.kind === 'digest' ? (
          <p className="text-muted text-sm">{SOURCE_KIND.digest.meaning} The words above are ours.</p>
        ) : null}
      </Row>
      <Row term="Kind of source">{SOURCE_KIND[source.kind].label}</Row>
      {claim.author === null ? null : <Row term="Author">{claim.author}</Row>}
      {source.published === null ? null : (
        <Row term="Published">
          <IsoDate date={source.published} />
        </Row>
      )}
      {source.url === null ? null : (
        <Row term="Original">
          <a href={source.url} rel="nofollow noopener" className="link break-all">
            {source.url}
          </a>
        </Row>
      )}
      {claim.attributedTo === null ? null : (
        <Row term="Attributed to">{claim.attributedTo}, as the source says</Row>
      )}
      <Row term="Speaks of">
        <IsoDate date={claim.said.date} />{' '}
        <span className="text-muted">({SAID_BASIS[claim.said.basis]})</span>
      </Row>
      <Row term="Recorded by us">
        <Moment at={claim.recordedAt} />
      </Row>
      <Row term="Place">
        Characters {countText(claim.quoteStart)} to {countText(claim.quoteEnd)} of the captured text
      </Row>
      <Row term="Capture">
        {byteSizeText(capture.byteLength)} of {capture.mediaType}, taken <Moment at={capture.capturedAt} />
        <code className="block break-all font-mono text-muted text-sm">SHA-256 {capture.sha256}</code>
      </Row>
      <Row term="Read by">
        Version {reading.readerVersion} of the reader, with the list of names{' '}
        <code title={reading.registryVersion} className="font-mono text-sm">
          {reading.registryVersion.slice(0, SHORT_HASH)}
        </code>
        , on <Moment at={reading.createdAt} />
      </Row>
    </dl>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="sm:contents">
      <dt className="text-muted text-sm sm:text-right sm:text-base">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
