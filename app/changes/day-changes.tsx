import type { ReactNode } from 'react'
import type { ChangedFinding, DayOfChanges } from '../../lib/db/queries/changes-by-day.ts'
import { SourceName } from '../_components/source-name.tsx'
import { counted } from '../_words/counted.ts'
import { dateText } from '../_words/day-text.ts'
import { decisionWords } from '../_words/decision-words.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { readerSentence } from '../_words/reader-sentence.ts'
import { topicAddress } from '../addresses.ts'

/** What came in on one day, and what that changed. */
export function DayChanges({ day, labelOf }: { day: DayOfChanges; labelOf: LabelOf }) {
  const id = `day-${day.day}`
  return (
    <section aria-labelledby={id} className="mt-10 border-line border-t pt-6">
      <h2 id={id} className="mb-4 text-xl">
        <time dateTime={day.day}>{dateText(day.day)}</time>
      </h2>
      <Part title={counted(day.sourceCount, 'new source')} total={day.sourceCount} shown={day.sources.length}>
        {day.sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
          </li>
        ))}
      </Part>
      <Part
        title={counted(day.raisedCount, 'new contradiction')}
        total={day.raisedCount}
        shown={day.raised.length}
      >
        {day.raised.map((finding) => (
          <FindingItem key={finding.id} finding={finding} labelOf={labelOf} />
        ))}
      </Part>
      <Part
        title={`${counted(day.goneCount, 'contradiction')} ${day.goneCount === 1 ? 'holds' : 'hold'} no longer`}
        total={day.goneCount}
        shown={day.gone.length}
      >
        {day.gone.map((finding) => (
          <FindingItem key={finding.id} finding={finding} labelOf={labelOf} />
        ))}
      </Part>
      <Part title="Decided by a moderator" total={day.decisions.length} shown={day.decisions.length}>
        {day.decisions.map((decision) => (
          <FindingItem key={`${decision.id} ${decision.action}`} finding={decision} labelOf={labelOf}>
            {decisionWords(decision.action)}: {decision.why}
          </FindingItem>
        ))}
      </Part>
    </section>
  )
}

function Part({
  title,
  total,
  shown,
  children,
}: {
  title: string
  total: number
  shown: number
  children: ReactNode
}) {
  if (total === 0) return null
  return (
    <div className="mb-5">
      <h3 className="mb-1 font-medium">{title}</h3>
      <ul className="space-y-1 text-sm">
        {children}
        {total > shown ? <li className="text-muted">and {counted(total - shown, 'more', 'more')}</li> : null}
      </ul>
    </div>
  )
}

function FindingItem({
  finding,
  labelOf,
  children,
}: {
  finding: ChangedFinding
  labelOf: LabelOf
  children?: ReactNode
}) {
  return (
    <li className="max-w-3xl">
      <a href={`${topicAddress(finding.modelKey, finding.property)}#findings`} className="link">
        {finding.subject} · {labelOf(finding.property)}
      </a>{' '}
      <span className="text-muted">{children ?? readerSentence(finding.sentence)}</span>
    </li>
  )
}
