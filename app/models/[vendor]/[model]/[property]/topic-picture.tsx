import type { ChartDot } from '../../../../../lib/charts/chart-dot.ts'
import { timeChart } from '../../../../../lib/charts/time-chart.ts'
import { topicChart } from '../../../../../lib/charts/topic-chart.ts'
import type { BestValue } from '../../../../../lib/claims/judgement.ts'
import { SourceKind } from '../../../../../lib/claims/source-kind.ts'
import type { ClaimRow } from '../../../../../lib/db/claim-row.ts'
import { SOURCE_KIND } from '../../../../_words/source-kind.ts'
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
      <Key dots={chart.dots} best={chart.best !== undefined} />
    </figure>
  )
}

function Key({ dots, best }: { dots: readonly ChartDot[]; best: boolean }) {
  const used = new Set(dots.map(({ kind }) => kind))
  const hollow = dots.find((dot) => dot.hollow)
  return (
    <figcaption className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-sm">
      {SourceKind.options
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <span key={kind} title={SOURCE_KIND[kind].meaning} className="inline-flex items-center gap-1.5">
            <ChartSymbol kind={kind} />
            {SOURCE_KIND[kind].label}
          </span>
        ))}
      {hollow === undefined ? null : (
        <span className="inline-flex items-center gap-1.5">
          <ChartSymbol kind={hollow.kind} hollow />
          Hollow: contradicted or outdated
        </span>
      )}
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
