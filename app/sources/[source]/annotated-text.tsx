import type { ClaimStatus } from '../../../lib/claims/judgement.ts'
import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import type { DerivedRow, SourceReading, SourceRow } from '../../../lib/db/queries/sources.ts'
import { Empty } from '../../_components/empty.tsx'
import { Section } from '../../_components/section.tsx'
import { excerptsOf } from '../../_source-text/excerpts.ts'
import { writtenOf } from '../../_source-text/written-of.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { sourceAddress } from '../../addresses.ts'
import { ArticlePart } from './article-part.tsx'
import { derivedMarks, placedMarks } from './placed-marks.ts'
import { StatusFilter } from './status-filter.tsx'

/** The article with its claims marked in place; in excerpts around them unless it may be shown whole. */
export function AnnotatedText({
  source,
  reading,
  claims,
  derived,
  show,
  labelOf,
}: {
  source: SourceRow
  reading: SourceReading | undefined
  claims: readonly ClaimMark[]
  derived: readonly DerivedRow[]
  /** Only claims that stand so are marked. */
  show: ClaimStatus | undefined
  labelOf: LabelOf
}) {
  const written = writtenOf(reading)
  const shown = show === undefined ? claims : claims.filter(({ status }) => status === show)
  const statements = show === undefined ? derived : []
  const marks = [...placedMarks(shown), ...derivedMarks(statements)]
  const parts = excerptsOf(reading?.blocks ?? [], marks, source.display)
  const whole = source.display === 'full'
  return (
    <Section id="text" title={whole ? 'The text' : 'Excerpts around its claims'}>
      {written === undefined ? (
        <Empty>The text of this source is not kept here.</Empty>
      ) : (
        <>
          <StatusFilter claims={claims} show={show} path={sourceAddress(source.slug)} />
          <article className="space-y-4">
            {parts.map((part) => (
              <ArticlePart
                key={`${part.kind} ${part.kind === 'gap' ? part.start : part.block.start}`}
                part={part}
                article={{ written, marks, derived: statements, labelOf, original: source.url, whole }}
              />
            ))}
          </article>
        </>
      )}
    </Section>
  )
}
