import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { listMarksOfCapture } from '../../../lib/db/queries/marks-of-capture.ts'
import { getCurrentReading, getSource, listDerivedOfSource } from '../../../lib/db/queries/sources.ts'
import { PageHead } from '../../_components/page-head.tsx'
import { articleTitle, speakerName } from '../../_words/source-name.ts'
import { sourceAddress } from '../../addresses.ts'
import { readLabels } from '../../read-labels.ts'
import { segmentParam } from '../../route-params.ts'
import { AnnotatedText } from './annotated-text.tsx'
import { DerivedStatements } from './derived-statements.tsx'
import { SourceFacts } from './source-facts.tsx'
import { SummaryCard } from './summary-card.tsx'
import { Unread } from './unread.tsx'

type Props = { params: Promise<{ source: string }> }

const readSource = cache(async (slug: string) => (await getSource(segmentParam(slug))) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await readSource((await params).source)
  const title = articleTitle(source)
  return {
    title,
    description: `What “${title}” by ${speakerName(source)} claims about AI models, and which of it other sources contradict.`,
    alternates: { canonical: sourceAddress(source.slug) },
  }
}

export default async function SourcePage({ params }: Props) {
  const slug = segmentParam((await params).source)
  const source = await readSource(slug)
  if (source.slug !== slug) permanentRedirect(sourceAddress(source.slug))
  const reading = await getCurrentReading(source.id)
  const [marks, derived] = await Promise.all([
    reading === undefined ? [] : listMarksOfCapture(reading.captureId),
    listDerivedOfSource(source.id),
  ])
  const labelOf = await readLabels([...marks, ...derived].map(({ property }) => property))
  return (
    <>
      <PageHead title={articleTitle(source)} crumbs={[{ href: '/sources', label: 'Sources' }]}>
        <p>{speakerName(source)}</p>
      </PageHead>
      <SummaryCard source={source} derived={derived} />
      <SourceFacts source={source} reading={reading} />
      <AnnotatedText source={source} reading={reading} marks={marks} labelOf={labelOf} />
      <DerivedStatements derived={derived} labelOf={labelOf} />
      <Unread reading={reading} />
    </>
  )
}
