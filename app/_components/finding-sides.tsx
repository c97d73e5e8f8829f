import { formatScope } from '../../lib/claims/format-value.ts'
import type { FindingSide } from '../../lib/claims/judgement.ts'
import type { FindingRow } from '../../lib/db/finding-row.ts'
import type { SourceBrief } from '../../lib/db/source-row.ts'
import { sideLabel } from '../_words/finding-side.ts'
import { oncePerArticle } from '../_words/once-per-article.ts'
import type { LabelOf } from '../_words/property-label.ts'
import { claimAddress } from '../addresses.ts'
import { Figure } from './figure.tsx'
import { SourceName } from './source-name.tsx'

/** How many sources of a side are named before the rest is counted. */
const NAMED = 3

/** Both sides of a finding beside each other: the value in large, and who says it. */
export function FindingSides({ finding, labelOf }: { finding: FindingRow; labelOf: LabelOf }) {
  return (
    <div className="grid gap-3 sm:grid-cols-[1fr_auto_1fr] sm:items-stretch">
      <Side side={finding.a} sources={finding.sources} label={sideLabel(finding, finding.a, labelOf)} />
      <div className="flex items-center justify-center text-2xl text-muted" aria-hidden="true">
        {finding.raised ? '≠' : '·'}
      </div>
      <Side side={finding.b} sources={finding.sources} label={sideLabel(finding, finding.b, labelOf)} />
    </div>
  )
}

function Side({
  side,
  sources,
  label,
}: {
  side: FindingSide
  sources: readonly SourceBrief[]
  label: string | undefined
}) {
  const said = new Set(side.sourceIds)
  const speakers = oncePerArticle(sources.filter((source) => said.has(source.id)))
  const condition = [label, formatScope(side.qualifiers)].filter(Boolean).join(' · ')
  const [claim] = side.claimIds
  return (
    <div className="min-w-0 rounded-md bg-surface p-4">
      <p>
        <Figure {...side} size="large" tap />
      </p>
      {condition === '' ? null : <p className="text-muted text-sm">{condition}</p>}
      <ul className="mt-2 space-y-1 text-sm">
        {speakers.slice(0, NAMED).map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
          </li>
        ))}
        {speakers.length > NAMED ? <li className="text-muted">and {speakers.length - NAMED} more</li> : null}
      </ul>
      {claim === undefined ? null : (
        <p className="mt-2 text-sm">
          <a href={claimAddress(claim)} className="link">
            See the words
          </a>
        </p>
      )}
    </div>
  )
}
