import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { Figure } from '../../_components/figure.tsx'
import { IsoDate } from '../../_components/iso-date.tsx'
import { Moment } from '../../_components/moment.tsx'
import { SourceName } from '../../_components/source-name.tsx'
import { StatusMark } from '../../_components/status-mark.tsx'
import { Term } from '../../_components/term.tsx'
import { visibleText, type Written } from '../../_source-text/visible-text.ts'
import { byteSizeText } from '../../_words/byte-size.ts'
import { CLAIM_STATUS } from '../../_words/claim-status.ts'
import { countText } from '../../_words/counted.ts'
import { MODALITY } from '../../_words/modality.ts'
import { readerSentence } from '../../_words/reader-sentence.ts'
import { SAID_BASIS } from '../../_words/said-basis.ts'
import { SOURCE_KIND } from '../../_words/source-kind.ts'
import { articleTitle, speakerName } from '../../_words/source-name.ts'
import { ChainStep, Fact, Facts } from './chain-step.tsx'
import { Original } from './original.tsx'
import { ValueSteps } from './value-steps-list.tsx'

/** Enough of a hash to tell two apart; the whole stands in the title. */
const SHORT_HASH = 12

/** From the publisher to the verdict, link by link: publisher, article, capture, quote, value, verdict. */
export function Chain({ claim, written }: { claim: ClaimDetail; written: Written | undefined }) {
  return (
    <ol>
      <PublisherStep claim={claim} />
      <ArticleStep claim={claim} written={written} />
      <CaptureStep claim={claim} />
      <QuoteStep claim={claim} written={written} />
      <ChainStep name="Value" line={<Figure {...claim} />} open>
        <ValueSteps claim={claim} written={written} />
      </ChainStep>
      <ChainStep
        name="Verdict"
        line={claim.withdrawnAt === null ? <StatusMark status={claim.status} /> : 'Withdrawn'}
      >
        <p className="max-w-prose text-sm">
          {claim.withdrawnAt === null
            ? `${CLAIM_STATUS[claim.status].meaning} ${readerSentence(claim.statusSentence)}`
            : 'It counts nowhere; the notice above says why.'}
        </p>
      </ChainStep>
    </ol>
  )
}

function PublisherStep({ claim: { source, author, attributedTo } }: { claim: ClaimDetail }) {
  return (
    <ChainStep name="Publisher" line={speakerName(source)}>
      <Facts>
        <Fact term="Kind of source">
          {SOURCE_KIND[source.kind].label}. {SOURCE_KIND[source.kind].meaning}
        </Fact>
        {author === null ? null : <Fact term="Author">{author}</Fact>}
        {attributedTo === null ? null : <Fact term="Attributed to">{attributedTo}, as the source says</Fact>}
      </Facts>
    </ChainStep>
  )
}

function ArticleStep({ claim, written }: { claim: ClaimDetail; written: Written | undefined }) {
  const { source, said } = claim
  return (
    <ChainStep name="Article" line={articleTitle(source)}>
      <Facts>
        <Fact term="Here">
          <SourceName source={source} />
        </Fact>
        {source.published === null ? null : (
          <Fact term="Published">
            <IsoDate date={source.published} />
          </Fact>
        )}
        <Fact term="Speaks of">
          <IsoDate date={said.date} /> ({SAID_BASIS[said.basis]})
        </Fact>
        {source.url === null ? null : (
          <Fact term="Original">
            <Original claim={claim} written={written} url={source.url} />
          </Fact>
        )}
      </Facts>
    </ChainStep>
  )
}

function CaptureStep({ claim: { capture, recordedAt } }: { claim: ClaimDetail }) {
  return (
    <ChainStep
      name="Capture"
      line={
        <>
          taken <Moment at={capture.capturedAt} />
        </>
      }
    >
      <Facts>
        <Fact term="Bytes">
          {byteSizeText(capture.byteLength)} of {capture.mediaType}; a <Term id="capture">capture</Term> never
          changes
        </Fact>
        <Fact term="SHA-256">
          <code className="break-all font-mono">{capture.sha256}</code>
        </Fact>
        <Fact term="Recorded by us">
          <Moment at={recordedAt} tap />
        </Fact>
      </Facts>
    </ChainStep>
  )
}

function QuoteStep({ claim, written }: { claim: ClaimDetail; written: Written | undefined }) {
  const { reading, quoteStart, quoteEnd } = claim
  const words =
    written === undefined ? claim.written : visibleText(written, { start: quoteStart, end: quoteEnd }).text
  return (
    <ChainStep name="Quote" line={<q>{words.replace(/\s+/g, ' ').trim()}</q>}>
      <Facts>
        <Fact term="Place">
          characters {countText(quoteStart)} to {countText(quoteEnd)} of the captured text
        </Fact>
        <Fact term="How firmly">the source {MODALITY[claim.modality]}</Fact>
        <Fact term="Read by">
          version {reading.readerVersion} of our reading program, with the list of names{' '}
          <code title={reading.registryVersion} className="font-mono">
            {reading.registryVersion.slice(0, SHORT_HASH)}
          </code>
          , on <Moment at={reading.createdAt} tap />
        </Fact>
      </Facts>
    </ChainStep>
  )
}
