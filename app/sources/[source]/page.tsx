import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { ClaimStatus } from '../../../lib/claims/judgement.ts'
import { listMarksOfCapture } from '../../../lib/db/queries/marks-of-capture.ts'
import { getCurrentReading, listDerivedOfSource } from '../../../lib/db/queries/sources.ts'
import { PageHead } from '../../_components/page-head.tsx'
import { ReaderNotes } from '../../_components/reader-notes.tsx'
import { Static } from '../../_static/static.tsx'
import { articleTitle, speakerName } from '../../_words/source-name.ts'
import { sourceAddress } from '../../addresses.ts'
import { readLabels } from '../../read-labels.ts'
import { choiceParam, type SearchParams, segmentParam } from '../../route-params.ts'
import { AnnotatedText } from './annotated-text.tsx'
import { ContestedKeys } from './contested-keys.client.tsx'
import { DerivedStatements } from './derived-statements.tsx'
import { readSource } from './read-source.ts'
import { SourceFacts } from './source-facts.tsx'
import { SummaryCard } from './summary-card.tsx'

type Props = { params: Promise<{ source: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await readSource((await params).source)
  const title = articleTitle(source)
  return {
    title,
    description: `What “${title}” by ${speakerName(source)} claims about AI models, and which of it other sources contradict.`,
    alternates: { canonical: sourceAddress(source.slug) },
  }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const slug = segmentParam((await params).source)
  const source = await readSource(slug)
  if (source.slug !== slug) permanentRedirect(sourceAddress(source.slug))
  const show = choiceParam((await searchParams).show, ClaimStatus.options)
  const reading = await getCurrentReading(source.id)
  const [marks, derived] = await Promise.all([
    reading === undefined ? [] : listMarksOfCapture(reading.captureId),
    listDerivedOfSource(source.id),
  ])
  const labelOf = await readLabels([...marks, ...derived].map(({ property }) => property))
  return (
    <>
      <Static>
        <PageHead title={articleTitle(source)} crumbs={[{ href: '/sources', label: 'Sources' }]}>
          <p>{speakerName(source)}</p>
        </PageHead>
        <SummaryCard source={source} reading={reading} marks={marks} derived={derived} labelOf={labelOf} />
        <SourceFacts source={source} reading={reading} />
        <AnnotatedText
          source={source}
          reading={reading}
          claims={marks}
          derived={derived}
          show={show}
          labelOf={labelOf}
        />
        <DerivedStatements derived={derived} labelOf={labelOf} />
        {reading === undefined ? null : <ReaderNotes notes={reading.notes} />}
      </Static>
      {/* shows itself where the text marks disputed claims */}
      <ContestedKeys />
    </>
  )
}
