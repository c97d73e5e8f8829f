import type { FindingRow } from '../../../../../lib/db/finding-row.ts'
import type { FindingDecision } from '../../../../../lib/db/queries/finding-decisions.ts'
import type { TopicRow } from '../../../../../lib/db/topic-row.ts'
import { FindingCard } from '../../../../_components/finding-card.tsx'
import { Section } from '../../../../_components/section.tsx'
import { counted } from '../../../../_words/counted.ts'
import type { LabelOf } from '../../../../_words/property-label.ts'
import { listAddress } from '../../../../addresses.ts'

/** How many contradictions are shown whole before the rest is folded in. */
const UNFOLDED = 5

/**
 * What the judge says: contradictions first, differences that are explained folded in after them. Of a topic with very
 * many only the sharpest are given; the list of contradictions has the others.
 */
export function Findings({
  topic,
  findings,
  decisions,
  labelOf,
}: {
  topic: TopicRow
  findings: readonly FindingRow[]
  decisions: readonly FindingDecision[]
  labelOf: LabelOf
}) {
  const isOpen = (finding: FindingRow) => finding.raised && finding.status === 'open'
  const open = findings.filter(isOpen)
  const explained = findings.filter((finding) => !isOpen(finding))
  if (findings.length === 0) return null
  const shared = { labelOf, decisionsOf: Map.groupBy(decisions, ({ findingId }) => findingId) }
  const first = open.slice(0, UNFOLDED)
  const rest = open.slice(UNFOLDED)
  return (
    <Section
      id="findings"
      title={topic.raisedCount === 0 ? 'No open contradiction' : counted(topic.raisedCount, 'contradiction')}
    >
      <Cards findings={first} {...shared} />
      {rest.length === 0 ? null : (
        <Folded title={counted(rest.length, 'more contradiction')} findings={rest} {...shared} />
      )}
      {topic.raisedCount > open.length ? (
        <p className="mt-3">
          <a
            href={listAddress('/contradictions', { model: topic.modelKey, property: topic.property })}
            className="link"
          >
            All {counted(topic.raisedCount, 'contradiction')}
          </a>
        </p>
      ) : null}
      {explained.length === 0 ? null : (
        <Folded title={counted(explained.length, 'explained difference')} findings={explained} {...shared} />
      )}
    </Section>
  )
}

interface Shown {
  readonly findings: readonly FindingRow[]
  readonly decisionsOf: ReadonlyMap<string, readonly FindingDecision[]>
  readonly labelOf: LabelOf
}

function Folded({ title, ...shown }: { title: string } & Shown) {
  return (
    <details className="mt-4">
      <summary className="py-2 font-medium">{title}</summary>
      <div className="mt-2">
        <Cards {...shown} />
      </div>
    </details>
  )
}

function Cards({ findings, decisionsOf, labelOf }: Shown) {
  return (
    <div className="space-y-4">
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          decisions={decisionsOf.get(finding.id) ?? []}
          labelOf={labelOf}
          title={false}
        />
      ))}
    </div>
  )
}
