import type { Metadata } from 'next'
import { browseFindings } from '../../lib/db/queries/browse-findings.ts'
import { listDecisionsOfFindings } from '../../lib/db/queries/finding-decisions.ts'
import { listFindingFacets } from '../../lib/db/queries/finding-facets.ts'
import { Empty } from '../_components/empty.tsx'
import { PageHead } from '../_components/page-head.tsx'
import { Pager } from '../_components/pager.tsx'
import { Term } from '../_components/term.tsx'
import { Static } from '../_static/static.tsx'
import { foundOr404 } from '../found-or-404.ts'
import { readLabels } from '../read-labels.ts'
import { type SearchParams, textParam } from '../route-params.ts'
import { FilterForm } from './filter-form.tsx'
import { filtersOf, findingDemand } from './filters.ts'
import { FindingLine } from './finding-line.tsx'

export const metadata: Metadata = {
  title: 'Contradictions',
  description: 'Where sources contradict each other about AI models, the sharpest first, with both sides.',
  alternates: { canonical: '/contradictions' },
}

const PER_PAGE = 30
/** Models in the form, those with most contradictions; a model's own page leads to the others. */
const MOST_MODELS = 100

export default async function ContradictionsPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams
  const filters = filtersOf(asked)
  const cursor = textParam(asked.cursor)
  const [findings, facets] = await Promise.all([
    foundOr404(
      browseFindings(findingDemand(filters), filters.sort ?? 'sharpest', { limit: PER_PAGE, cursor }),
    ),
    listFindingFacets(MOST_MODELS),
  ])
  const properties = findings.items.flatMap(({ a, b, property }) => [property, a.property, b.property])
  const [labelOf, decisions] = await Promise.all([
    readLabels([...facets.properties.map(({ key }) => key), ...properties]),
    listDecisionsOfFindings(findings.items.map(({ id }) => id)),
  ])
  return (
    <Static>
      <PageHead title="Contradictions">
        <p>
          <Term id="contradiction">Statements that cannot all hold</Term>. Differences that have an
          explanation (another condition, a rounding, a later price) are under “Kind”.
        </p>
      </PageHead>
      <FilterForm filters={filters} facets={facets} labelOf={labelOf} />
      {findings.items.length === 0 ? (
        <NoneFound narrowed={Object.values(filters).some((filter) => filter !== undefined)} />
      ) : (
        <ul className="divide-y divide-line border-line border-y" aria-label="Findings">
          {findings.items.map((finding) => (
            <FindingLine
              key={finding.id}
              finding={finding}
              decisions={decisions.filter(({ findingId }) => findingId === finding.id)}
              labelOf={labelOf}
            />
          ))}
        </ul>
      )}
      <Pager path="/contradictions" filters={filters} cursor={cursor} next={findings.next} />
    </Static>
  )
}

function NoneFound({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <Empty>
      Nothing fits these filters.{' '}
      <a href="/contradictions" className="link">
        Show all open contradictions
      </a>
    </Empty>
  ) : (
    <Empty>
      No two sources contradict each other now. The more that is read, the more shows:{' '}
      <a href="/submit" className="link">
        submit an article
      </a>
      .
    </Empty>
  )
}
