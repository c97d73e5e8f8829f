import type { Metadata } from 'next'
import { formatScope } from '../../../lib/claims/format-value.ts'
import { listFindingsOfClaim } from '../../../lib/db/queries/findings.ts'
import { getReadingOfCapture } from '../../../lib/db/queries/sources.ts'
import { listVoicesOfTopic } from '../../../lib/db/queries/voices-of-topic.ts'
import { JsonLd } from '../../_components/json-ld.tsx'
import { PageHead } from '../../_components/page-head.tsx'
import { Section } from '../../_components/section.tsx'
import { StatusMark } from '../../_components/status-mark.tsx'
import { writtenOf } from '../../_source-text/written-of.ts'
import { Static } from '../../_static/static.tsx'
import { figureText } from '../../_words/figure-parts.ts'
import { readerSentence } from '../../_words/reader-sentence.ts'
import { speakerName } from '../../_words/source-name.ts'
import { claimAddress, modelAddress, topicAddress } from '../../addresses.ts'
import { readLabels } from '../../read-labels.ts'
import { requestOrigin } from '../../request-origin.ts'
import { Chain } from './chain.tsx'
import { Cite } from './cite.tsx'
import { ClaimContext } from './claim-context.tsx'
import { claimReview } from './claim-review.ts'
import { Evidence } from './evidence.tsx'
import { Original } from './original.tsx'
import { OtherVoices } from './other-voices.tsx'
import { readClaim } from './read-claim.ts'
import { Withdrawn } from './withdrawn.tsx'

type Props = { params: Promise<{ id: string }> }

/** Others beside a claim; the topic's page has them all. */
const MOST_VOICES = 60
const MOST_FINDINGS = 10

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await readClaim((await params).id)
  const labelOf = await readLabels([claim.property])
  const speaker = speakerName(claim.source)
  return {
    title: `${claim.subject}, ${labelOf(claim.property).toLowerCase()}: ${figureText(claim)} (${speaker})`,
    description: `Where ${speaker} says so, in which words, and who agrees or disagrees.`,
    alternates: { canonical: claimAddress(claim.id) },
    ...(claim.withdrawnAt === null ? {} : { robots: { index: false } }),
  }
}

export default async function ClaimPage({ params }: Props) {
  const claim = await readClaim((await params).id)
  const [reading, siblings, findings, labelOf] = await Promise.all([
    getReadingOfCapture(claim.capture.id),
    listVoicesOfTopic(claim.topicId, MOST_VOICES),
    listFindingsOfClaim(claim, MOST_FINDINGS),
    readLabels([claim.property]),
  ])
  const written = writtenOf(reading)
  const topic = topicAddress(claim.modelKey, claim.property)
  const address = new URL(claimAddress(claim.id), await requestOrigin()).href
  const review = claimReview(claim, labelOf(claim.property), address)
  return (
    <Static>
      <PageHead
        title={`${claim.subject} · ${labelOf(claim.property)}: ${figureText(claim)}`}
        crumbs={[
          { href: '/models', label: 'Models' },
          { href: modelAddress(claim.modelKey), label: claim.subject },
          { href: topic, label: labelOf(claim.property) },
        ]}
      >
        <p>
          {[formatScope(claim.qualifiers), `claimed by ${speakerName(claim.source)}`]
            .filter(Boolean)
            .join(', ')}
        </p>
      </PageHead>
      {claim.withdrawnAt === null ? (
        <p className="max-w-prose">
          <StatusMark status={claim.status} />{' '}
          <span className="ml-1">{readerSentence(claim.statusSentence)}</span>
        </p>
      ) : (
        <Withdrawn claim={claim} />
      )}
      <Section
        id="words"
        title={claim.source.kind === 'digest' ? 'As we recorded it' : 'In the source’s words'}
      >
        <ClaimContext claim={claim} written={written} blocks={reading?.blocks ?? []} />
        <Evidence claim={claim} written={written} />
        {claim.source.url === null ? null : (
          <p className="mt-4 text-sm">
            <Original claim={claim} written={written} url={claim.source.url} />
          </p>
        )}
      </Section>
      <Section id="chain" title="From the publisher to the verdict">
        <Chain claim={claim} written={written} />
      </Section>
      <OtherVoices claim={claim} siblings={siblings} findings={findings} labelOf={labelOf} topic={topic} />
      {review === undefined ? null : <JsonLd data={review} />}
      <Section id="cite" title="Cite this claim">
        <Cite claim={claim} label={labelOf(claim.property)} address={address} />
      </Section>
    </Static>
  )
}
