import type { Support } from '../../lib/claims/judgement.ts'
import { SUPPORT } from '../_words/finding-kind.ts'
import { glossaryAddress } from '../addresses.ts'
import { StatusIcon } from './status-icon.tsx'

const ICON = { well_supported: 'corroborated', contested: 'contested', one_source: 'unconfirmed' } as const

/** How well a value is supported, with the way to what that word means. */
export function SupportMark({ support }: { support: Support }) {
  const { label, term, tone } = SUPPORT[support]
  return (
    <a
      href={glossaryAddress(term)}
      className={`quiet-link inline-flex items-center gap-1.5 whitespace-nowrap font-medium ${tone}`}
    >
      <StatusIcon status={ICON[support]} />
      {label}
    </a>
  )
}
