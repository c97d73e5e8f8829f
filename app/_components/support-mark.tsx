import type { BestValue } from '../../lib/claims/judgement.ts'
import { SUPPORT } from '../_words/finding-kind.ts'
import { glossaryAddress } from '../addresses.ts'
import { StatusIcon } from './status-icon.tsx'

const ICON = { well_supported: 'corroborated', contested: 'contested', one_source: 'unconfirmed' } as const

/**
 * How well a value is supported, with the way to what that word means. A value may be well supported although somebody
 * says otherwise: then it says how many do, so that it fits with claims that are marked as contested.
 */
export function SupportMark({
  best: { support, voicesFor, voicesInAll },
}: {
  best: Pick<BestValue, 'support' | 'voicesFor' | 'voicesInAll'>
}) {
  const { label, term, tone } = SUPPORT[support]
  const against = support === 'well_supported' ? voicesInAll - voicesFor : 0
  return (
    <a
      href={glossaryAddress(term)}
      className={`quiet-link inline-flex items-center gap-1.5 whitespace-nowrap font-medium ${tone}`}
    >
      <StatusIcon status={ICON[support]} />
      {label}
      {against > 0 ? `, ${against} of ${voicesInAll} voices say otherwise` : ''}
    </a>
  )
}
