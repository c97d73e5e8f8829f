import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import type { SourceReading, SourceRow } from '../../../lib/db/queries/sources.ts'
import { Empty } from '../../_components/empty.tsx'
import { Section } from '../../_components/section.tsx'
import { excerptsOf } from '../../_source-text/excerpts.ts'
import { writtenOf } from '../../_source-text/written-of.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { ArticlePart } from './article-part.tsx'
import { MarkKey } from './mark-key.tsx'
import { placedMarks } from './placed-marks.ts'

/** The article with its claims marked in place; in excerpts around them unless it may be shown whole. */
export function AnnotatedText({
  source,
  reading,
  marks,
  labelOf,
}: {
  source: SourceRow
  reading: SourceReading | undefined
  marks: readonly ClaimMark[]
  labelOf: LabelOf
}) {
  const written = writtenOf(reading)
  const placed = placedMarks(marks)
  const parts = excerptsOf(reading?.blocks ?? [], placed, source.display)
  return (
    <Section id="text" title={source.display === 'full' ? 'The text' : 'Excerpts around its claims'}>
      {written === undefined ? (
        <Empty>The text of this source is not kept here.</Empty>
      ) : (
        <>
          <MarkKey marks={placed} />
          <article className="max-w-3xl space-y-4">
            {parts.map((part) => (
              <ArticlePart
                key={`${part.kind} ${part.kind === 'gap' ? part.at : part.block.start}`}
                part={part}
                written={written}
                marks={placed}
                labelOf={labelOf}
                whole={source.display === 'full'}
              />
            ))}
          </article>
        </>
      )}
    </Section>
  )
}
