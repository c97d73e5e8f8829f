import type { Span } from '../../../lib/claims/span.ts'
import type { DerivedRow } from '../../../lib/db/queries/sources.ts'
import { StatusIcon } from '../../_components/status-icon.tsx'
import { counted } from '../../_words/counted.ts'
import { claimAddress } from '../../addresses.ts'
import type { Article } from './article-text.tsx'
import { calculationVerdict } from './calculation-verdict.ts'
import { VerdictItem } from './verdict-item.tsx'
import { isTelling, verdictsOf } from './verdicts-of.ts'

/** How many verdicts stand beside one passage before the rest is folded in. */
const OPEN = 3

/** Beside a passage: which of its values do not stand unopposed, and the arithmetic of its comparisons. */
export function Margin({
  span,
  article: { marks, derived, labelOf },
  wide,
}: {
  span: Span
  article: Article
  /** Under a table, where there is room for columns. */
  wide: boolean
}) {
  const claims = marks
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .flatMap((mark) => mark.claims)
  const verdicts = verdictsOf(claims.filter(isTelling))
  const checked = derived.filter(
    ({ holds, quoteStart }) => holds !== null && quoteStart >= span.start && quoteStart < span.end,
  )
  if (verdicts.length + checked.length === 0) return null
  const items = [
    ...checked.map((statement) => <Calculation key={statement.id} statement={statement} />),
    ...verdicts.map((verdict) => (
      <VerdictItem
        key={verdict.claim.id}
        verdict={verdict}
        href={claimAddress(verdict.claim.id)}
        labelOf={labelOf}
      />
    )),
  ]
  const list = `space-y-2 ${wide ? 'sm:columns-2 sm:gap-8 [&>li]:break-inside-avoid' : ''}`
  return (
    <div
      role="note"
      aria-label="What other sources make of this"
      className="border-line border-l-2 pl-3 text-sm leading-snug"
    >
      <ul className={list}>{items.slice(0, OPEN)}</ul>
      {items.length > OPEN ? (
        <details>
          <summary className="py-1.5 font-medium">{counted(items.length - OPEN, 'more', 'more')}</summary>
          <ul className={list}>{items.slice(OPEN)}</ul>
        </details>
      ) : null}
    </div>
  )
}

function Calculation({ statement }: { statement: DerivedRow }) {
  const { icon, label, tone } = calculationVerdict(statement.holds)
  return (
    <li className="flex gap-2">
      <StatusIcon status={icon} className={`mt-1 size-4 ${tone}`} />
      <div className="min-w-0">
        <p>
          <span className={`font-medium ${tone}`}>{label}:</span> “{statement.quote}”
        </p>
        <p className="font-mono text-muted text-xs">{statement.calculation}</p>
      </div>
    </li>
  )
}
