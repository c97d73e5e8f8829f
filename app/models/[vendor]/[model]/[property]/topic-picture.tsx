import { timeChart } from '../../../../../lib/charts/time-chart.ts'
import { topicChart } from '../../../../../lib/charts/topic-chart.ts'
import type { BestValue, ClaimStatus } from '../../../../../lib/claims/judgement.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../../../../_words/claim-status.ts'
import { chartOfTopic } from './chart-of-topic.ts'
import { ChartSymbol } from './chart-symbol.tsx'
import { Drawing } from './drawing.tsx'
import { historyOfTopic } from './history-of-topic.ts'

/** Who says what, and where there is history also when; drawn on the server. The table below says the same. */
export function TopicPicture({
  claims,
  best,
  title,
}: {
  claims: readonly ClaimRow[]
  best: BestValue | null
  title: string
}) {
  const chart = chartOfTopic(claims, best, title)
  if (chart === undefined) return null
  const history = historyOfTopic(claims, best, title)
  return (
    <figure className="mt-10">
      <Drawing draw={(width) => topicChart(chart, width)} />
      {history === undefined ? null : (
        <div className="mt-6">
          <p className="mb-1 font-medium text-sm">Over time, as far as sources give a date</p>
          <Drawing draw={(width) => timeChart(history, width)} />
        </div>
      )}
      <Key used={new Set(chart.dots.map(({ status }) => status))} best={chart.best !== undefined} />
    </figure>
  )
}

function Key({ used, best }: { used: ReadonlySet<ClaimStatus>; best: boolean }) {
  return (
    <figcaption className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-sm">
      {CLAIM_STATUSES.filter((status) => used.has(status)).map((status) => (
        <span key={status} className="inline-flex items-center gap-1.5">
          <ChartSymbol status={status} />
          {CLAIM_STATUS[status].label}
        </span>
      ))}
      {best ? (
        <span className="inline-flex items-center gap-1.5">
          <span className="inline-block h-3.5 border-accent border-l-2" aria-hidden="true" />
          Best-supported value
        </span>
      ) : null}
      <a href="#claims" className="link inline-block py-0.5">
        The same as a table
      </a>
    </figcaption>
  )
}
