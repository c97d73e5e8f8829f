import type { Metadata } from 'next'
import { countAll } from '../lib/db/queries/counts.ts'
import { listFindings } from '../lib/db/queries/findings.ts'
import { listSources } from '../lib/db/queries/sources.ts'
import { Empty } from './_components/empty.tsx'
import { FindingCard } from './_components/finding-card.tsx'
import { Section } from './_components/section.tsx'
import { Intro } from './_home/intro.tsx'
import { NewestSources } from './_home/newest-sources.tsx'
import { onePerTopic } from './_home/one-per-topic.ts'
import { readLabels } from './read-labels.ts'

export const metadata: Metadata = { alternates: { canonical: '/' } }

const SHOWN = 3
/** Enough to find some of different topics: the sharpest ones are often of one topic. */
const LOOKED_AT = 40
const NEWEST = 6

export default async function HomePage() {
  const [counts, findings, sources] = await Promise.all([
    countAll(),
    listFindings({ raised: true, status: 'open' }, { limit: LOOKED_AT }),
    listSources({}, { limit: NEWEST }),
  ])
  const sharpest = onePerTopic(findings.items).slice(0, SHOWN)
  const labelOf = await readLabels(
    sharpest.flatMap(({ a, b, property }) => [property, a.property, b.property]),
  )
  return (
    <>
      <Intro counts={counts} contradictions={counts.contradictions} />
      <Section id="contradictions" title="Where sources disagree most">
        {sharpest.length === 0 ? (
          <Empty>No two sources contradict each other in what the base holds now.</Empty>
        ) : (
          <div className="space-y-4">
            {sharpest.map((finding) => (
              <FindingCard key={finding.id} finding={finding} labelOf={labelOf} />
            ))}
            <p>
              <a href="/contradictions" className="link">
                All contradictions
              </a>
            </p>
          </div>
        )}
      </Section>
      <Section id="sources" title="Newest sources">
        <NewestSources sources={sources.items} />
      </Section>
    </>
  )
}
