import type { ClaimStatus } from '../../lib/claims/judgement.ts'

/** One shape per status, so that none is told by colour alone. */
const SHAPES: Readonly<Record<ClaimStatus, string>> = {
  corroborated: 'M3 8.5 6.5 12 13 4.5',
  contradicted: 'M4 4l8 8M12 4l-8 8',
  contested: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  outdated: 'M8 4v4.2l2.8 1.8M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2',
  forecast: 'M8 3 14 13H2Z',
  unconfirmed: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3',
}

export function StatusIcon({ status, className = 'size-4' }: { status: ClaimStatus; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" className={`inline-block shrink-0 ${className}`} aria-hidden="true">
      <path
        d={SHAPES[status]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
