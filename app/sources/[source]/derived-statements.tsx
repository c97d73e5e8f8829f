import type { DerivedRow } from '../../../lib/db/queries/sources.ts'
import { Section } from '../../_components/section.tsx'
import { StatusIcon } from '../../_components/status-icon.tsx'
import type { LabelOf } from '../../_words/property-label.ts'
import { calculationVerdict } from './calculation-verdict.ts'

/** Comparisons that the source makes ("twice the price of …") and what the calculation says of each. */
export function DerivedStatements({
  derived,
  labelOf,
}: {
  derived: readonly DerivedRow[]
  labelOf: LabelOf
}) {
  if (derived.length === 0) return null
  const ordered = derived.toSorted((a, b) => Number(a.holds ?? 0.5) - Number(b.holds ?? 0.5))
  return (
    <Section id="calculations" title="Comparisons, checked by calculation">
      <ul className="divide-y divide-line border-line border-y">
        {ordered.map((statement) => (
          <li key={statement.id} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[11rem_1fr]">
            <Verdict holds={statement.holds} />
            <div className="min-w-0">
              <p>“{statement.quote}”</p>
              <p className="mt-1 text-muted text-sm">
                {[statement.subject, labelOf(statement.property)].join(' · ')}
                {statement.comparator === null ? '' : ` against ${statement.comparator}`}
              </p>
              {statement.calculation === '' ? null : (
                <p className="mt-1 font-mono text-sm">{statement.calculation}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Verdict({ holds }: { holds: boolean | null }) {
  const { icon, label, tone } = calculationVerdict(holds)
  return (
    <p className={`inline-flex items-center gap-1.5 font-medium ${tone}`}>
      <StatusIcon status={icon} />
      {label}
    </p>
  )
}
