import { formatScope } from '../../../../lib/claims/format-value.ts'
import type { DatedValue } from '../../../../lib/db/queries/history-of-model.ts'
import type { TopicRow } from '../../../../lib/db/topic-row.ts'
import { Figure } from '../../../_components/figure.tsx'
import { IsoDate } from '../../../_components/iso-date.tsx'
import { StatusIcon } from '../../../_components/status-icon.tsx'
import { counted } from '../../../_words/counted.ts'
import type { LabelOf } from '../../../_words/property-label.ts'
import { spreadOfTopic } from '../../../_words/spread-text.ts'
import { topicAddress } from '../../../addresses.ts'
import { ValueHistory } from './value-history.tsx'

/** One group of a model's topics: the best-supported value of each in large. */
export function TopicGroup({
  group,
  topics,
  valuesOf,
  labelOf,
}: {
  group: { key: string; label: string }
  topics: readonly TopicRow[]
  /** By topic, in the order of their dates. */
  valuesOf: ReadonlyMap<string, readonly DatedValue[]>
  labelOf: LabelOf
}) {
  return (
    <section aria-labelledby={group.key} className="mt-10">
      <h2 id={group.key} className="mb-3 text-xl">
        {group.label}
      </h2>
      <ul className="grid grid-cols-2 gap-2 sm:gap-3 lg:grid-cols-3">
        {topics.map((topic) => (
          <TopicCard key={topic.id} topic={topic} values={valuesOf.get(topic.id) ?? []} labelOf={labelOf} />
        ))}
      </ul>
    </section>
  )
}

function TopicCard({
  topic,
  values,
  labelOf,
}: {
  topic: TopicRow
  values: readonly DatedValue[]
  labelOf: LabelOf
}) {
  return (
    <li className="card relative flex min-w-0 flex-col gap-1 hover:border-line-strong max-sm:p-3">
      <h3 className="font-medium text-base">
        <a href={topicAddress(topic.modelKey, topic.property)} className="after:absolute after:inset-0">
          {labelOf(topic.property)}
        </a>
      </h3>
      <BestOf topic={topic} values={values} />
      <p className="mt-auto flex flex-wrap items-center gap-x-3 pt-2 text-sm">
        <span className="text-muted">
          {counted(topic.sourceCount, 'source')}
          {topic.newest === null ? null : (
            <>
              , as of <IsoDate date={topic.newest} />
            </>
          )}
        </span>
        {topic.raisedCount > 0 ? <ContestedMark count={topic.raisedCount} /> : null}
      </p>
    </li>
  )
}

function BestOf({ topic, values }: { topic: TopicRow; values: readonly DatedValue[] }) {
  const { best, facts, raisedCount } = topic
  if (best === null) return <p className="text-muted">No figure stated</p>
  const condition = formatScope(best.qualifiers)
  const others = facts.length - 1
  const claimed = raisedCount > 0 ? spreadOfTopic(topic) : undefined
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-3">
        <p>
          <Figure {...best} size="large" />
          {claimed === undefined ? null : (
            <span className="block text-contested text-sm">claimed {claimed}</span>
          )}
        </p>
        <ValueHistory values={values} unit={best.unit} />
      </div>
      <p className="text-muted text-sm">
        {[condition, others > 0 ? `and under ${counted(others, 'other condition')}` : '']
          .filter(Boolean)
          .join(', ')}
      </p>
    </>
  )
}

function ContestedMark({ count }: { count: number }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1 font-medium text-contested">
      <StatusIcon status="contested" />
      Contested
      <span className="font-normal">({counted(count, 'contradiction')})</span>
    </span>
  )
}
