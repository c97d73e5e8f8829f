import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listClaimsOfTopic } from '../../../../../lib/db/queries/claims.ts'
import { listDecisionsOfFindings } from '../../../../../lib/db/queries/finding-decisions.ts'
import { listFindingsOfTopic } from '../../../../../lib/db/queries/findings.ts'
import { listVoicesOfTopic } from '../../../../../lib/db/queries/voices-of-topic.ts'
import { PageHead } from '../../../../_components/page-head.tsx'
import { Pager } from '../../../../_components/pager.tsx'
import { Section } from '../../../../_components/section.tsx'
import { Static } from '../../../../_static/static.tsx'
import { figureText } from '../../../../_words/figure-parts.ts'
import { modelAddress, topicAddress } from '../../../../addresses.ts'
import { foundOr404 } from '../../../../found-or-404.ts'
import { type SearchParams, textParam } from '../../../../route-params.ts'
import { redirectRenamed } from '../read-model.ts'
import { BestSupported } from './best-supported.tsx'
import { ClaimTable } from './claim-table.tsx'
import { Findings } from './findings.tsx'
import { readTopic } from './read-topic.ts'
import { TopicPicture } from './topic-picture.tsx'
import { ValueGroups } from './value-groups.tsx'

type Props = {
  params: Promise<{ vendor: string; model: string; property: string }>
  searchParams: SearchParams
}

/** Claims in a page of the table, sources in the picture and the cards, findings under them: what a reader looks through. */
const PER_PAGE = 50
const MOST_VOICES = 100
const MOST_FINDINGS = 10

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { model, property, topic, labelOf } = await readTopic(await params)
  const title = `${model.name} · ${labelOf(property)}`
  const best = topic?.best ? `Best supported: ${figureText(topic.best)}. ` : ''
  return {
    title,
    description: `${best}What sources say about ${model.name}’s ${labelOf(property).toLowerCase()}, where they disagree, and in which words.`,
    alternates: { canonical: topicAddress(model.key, property) },
  }
}

export default async function TopicPage({ params, searchParams }: Props) {
  const asked = await params
  const { model, property, topic, benchmark, labelOf, definition } = await readTopic(asked)
  redirectRenamed(model, asked, (key) => topicAddress(key, property))
  if (topic === undefined) notFound()
  const cursor = textParam((await searchParams).cursor)
  const [claims, voices, findings] = await Promise.all([
    foundOr404(listClaimsOfTopic(topic.id, { limit: PER_PAGE, cursor })),
    listVoicesOfTopic(topic.id, MOST_VOICES),
    listFindingsOfTopic(topic.id, MOST_FINDINGS),
  ])
  const decisions = await listDecisionsOfFindings(findings.map(({ id }) => id))
  return (
    <Static>
      <PageHead
        title={`${model.name} · ${labelOf(property)}`}
        crumbs={[
          { href: '/models', label: 'Models' },
          { href: modelAddress(model.key), label: model.name },
        ]}
      >
        <p>
          {definition}
          {benchmark?.url ? (
            <>
              {' '}
              <a href={benchmark.url} rel="noopener" className="link">
                About {benchmark.name}
              </a>
            </>
          ) : null}
        </p>
      </PageHead>
      <BestSupported topic={topic} />
      <TopicPicture claims={voices} best={topic.best} title={`${model.name}, ${labelOf(property)}`} />
      <ValueGroups claims={voices} best={topic.best} />
      <Findings topic={topic} findings={findings} decisions={decisions} labelOf={labelOf} />
      <Section id="claims" title="Every claim">
        <ClaimTable claims={claims.items} total={topic.claimCount} />
        <Pager
          path={topicAddress(model.key, property)}
          filters={{}}
          cursor={cursor}
          next={claims.next}
          anchor="claims"
        />
      </Section>
    </Static>
  )
}
