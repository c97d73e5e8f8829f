import type { FindingRow } from '../../../../../lib/db/finding-row.ts'
import { FindingCard } from '../../../../_components/finding-card.tsx'
import { Section } from '../../../../_components/section.tsx'
import { counted } from '../../../../_words/counted.ts'
import type { LabelOf } from '../../../../_words/property-label.ts'

/** How many contradictions are shown whole before the rest is folded in. */
const UNFOLDED = 5

/** What the judge says: contradictions first, differences that are explained folded in after them. */
export function Findings({ findings, labelOf }: { findings: readonly FindingRow[]; labelOf: LabelOf }) {
  const isOpen = (finding: FindingRow) => finding.raised && finding.status === 'open'
  const open = findings.filter(isOpen)
  const explained = findings.filter((finding) => !isOpen(finding))
  if (findings.length === 0) return null
  const first = open.slice(0, UNFOLDED)
  const rest = open.slice(UNFOLDED)
  return (
    <Section
      id="findings"
      title={open.length === 0 ? 'No open contradiction' : counted(open.length, 'contradiction')}
    >
      <Cards findings={first} labelOf={labelOf} />
      {rest.length === 0 ? null : (
        <Folded title={counted(rest.length, 'more contradiction')} findings={rest} labelOf={labelOf} />
      )}
      {explained.length === 0 ? null : (
        <Folded
          title={counted(explained.length, 'explained difference')}
          findings={explained}
          labelOf={labelOf}
        />
      )}
    </Section>
  )
}

function Folded({
  title,
  findings,
  labelOf,
}: {
  title: string
  findings: readonly FindingRow[]
  labelOf: LabelOf
}) {
  return (
    <details className="mt-4">
      <summary className="py-2 font-medium">{title}</summary>
      <div className="mt-2">
        <Cards findings={findings} labelOf={labelOf} />
      </div>
    </details>
  )
}

function Cards({ findings, labelOf }: { findings: readonly FindingRow[]; labelOf: LabelOf }) {
  return (
    <div className="space-y-4">
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} labelOf={labelOf} title={false} />
      ))}
    </div>
  )
}
