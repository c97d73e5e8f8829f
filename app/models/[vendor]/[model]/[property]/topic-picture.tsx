import { topicChart } from '../../../../../lib/charts/topic-chart.ts'
import type { BestValue } from '../../../../../lib/claims/judgement.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import { CLAIM_STATUS, CLAIM_STATUSES } from '../../../../_words/claim-status.ts'
import { chartOfTopic } from './chart-of-topic.ts'
import { ChartSymbol } from './chart-symbol.tsx'

const WIDE = 960
/** A phone of 390 pixels less the page's padding. */
const NARROW = 350

/** Who says what, drawn on the server once for wide and once for narrow screens; the table below says the same. */
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
  const used = new Set(chart.dots.map(({ status }) => status))
  return (
    <figure className="mt-10">
      <Drawing svg={topicChart(chart, WIDE)} className="hidden sm:block" />
      <Drawing svg={topicChart(chart, NARROW)} className="sm:hidden" />
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-sm">
        {CLAIM_STATUSES.filter((status) => used.has(status)).map((status) => (
          <span key={status} className="inline-flex items-center gap-1.5">
            <ChartSymbol status={status} />
            {CLAIM_STATUS[status].label}
          </span>
        ))}
        {chart.best ? (
          <span className="inline-flex items-center gap-1.5">
            <span className="inline-block h-3.5 border-accent border-l-2" aria-hidden="true" />
            Best-supported value
          </span>
        ) : null}
        <a href="#claims" className="link">
          The same as a table
        </a>
      </figcaption>
    </figure>
  )
}

function Drawing({ svg, className }: { svg: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by topicChart, which escapes every text
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />
}
