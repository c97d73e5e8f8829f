import type { ClaimMark } from '../../../lib/db/queries/marks-of-capture.ts'
import type { DerivedRow, SourceReading, SourceRow } from '../../../lib/db/queries/sources.ts'
import { counted } from '../../_words/counted.ts'
import type { LabelOf } from '../../_words/property-label.ts'
import { recordWords } from '../../_words/record-words.ts'
import { sourceAddress } from '../../addresses.ts'
import { TallyBar } from '../tally-bar.tsx'
import { ArticleMap } from './article-map.tsx'
import { DoesNotHold } from './does-not-hold.tsx'

/** In five seconds: how much in this article holds, what does not, and where it stands. */
export function SummaryCard({
  source,
  reading,
  marks,
  derived,
  labelOf,
}: {
  source: SourceRow
  reading: SourceReading | undefined
  marks: readonly ClaimMark[]
  derived: readonly DerivedRow[]
  labelOf: LabelOf
}) {
  if (marks.length === 0)
    return (
      <section aria-labelledby="record" className="card">
        <h2 id="record" className="text-lg">
          No claims
        </h2>
        <p className="text-muted">No statement about a model that could be checked was found in this text.</p>
      </section>
    )
  return (
    <section aria-labelledby="record" className="card">
      <h2 id="record" className="mb-2 text-lg">
        {counted(marks.length, 'claim')}: {recordWords(marks)}
      </h2>
      <TallyBar claims={source.claims} />
      {derived.length === 0 ? null : (
        <p className="mt-3 text-sm">
          <a href="#calculations" className="link">
            {counted(derived.length, 'comparison')}
          </a>{' '}
          in it {derived.length === 1 ? 'was' : 'were'} checked by calculation.
        </p>
      )}
      <div className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <DoesNotHold claims={marks} derived={derived} labelOf={labelOf} path={sourceAddress(source.slug)} />
        <ArticleMap reading={reading} claims={marks} />
      </div>
    </section>
  )
}
