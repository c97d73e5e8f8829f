import type { Metadata } from 'next'
import { countAll } from '../lib/db/queries/counts.ts'
import { listSharpestFindings } from '../lib/db/queries/findings.ts'
import { listSources } from '../lib/db/queries/sources.ts'
import { Empty } from './_components/empty.tsx'
import { FindingCard } from './_components/finding-card.tsx'
import { Section } from './_components/section.tsx'
import { Intro } from './_home/intro.tsx'
import { LiveContradiction } from './_home/live-contradiction.tsx'
import { NewestSources } from './_home/newest-sources.tsx'
import { Static } from './_static/static.tsx'
import { readLabels } from './read-labels.ts'

export const metadata: Metadata = { alternates: { canonical: '/' } }

const SHOWN = 3
const NEWEST = 6

export default async function HomePage() {
  const [counts, sharpest, sources] = await Promise.all([
    countAll(),
    listSharpestFindings(SHOWN),
    listSources({}, { limit: NEWEST }),
  ])
  const labelOf = await readLabels(
    sharpest.flatMap(({ a, b, property }) => [property, a.property, b.property]),
  )
  const [live, ...others] = sharpest
  return (
    <>
      <Intro counts={counts} contradictions={counts.contradictions}>
        <Static>
          {live === undefined ? (
            <Empty>
              {counts.claims === 0
                ? 'Nothing has been read yet.'
                : 'No two sources contradict each other now.'}{' '}
              <a href="/submit" className="link">
                Submit an article
              </a>{' '}
              to see what it claims and what others say.
            </Empty>
          ) : (
            <LiveContradiction finding={live} labelOf={labelOf} />
          )}
        </Static>
      </Intro>
      <Static>
        {live === undefined ? null : (
          <Section id="contradictions" title="Where else sources disagree">
            <div className="space-y-4">
              {others.map((finding) => (
                <FindingCard key={finding.id} finding={finding} labelOf={labelOf} />
              ))}
              <p>
                <a href="/contradictions" className="link">
                  All contradictions
                </a>
              </p>
            </div>
          </Section>
        )}
        {sources.items.length === 0 ? null : (
          <Section id="sources" title="Newest sources">
            <NewestSources sources={sources.items} />
          </Section>
        )}
      </Static>
    </>
  )
}
