import type { ClaimDetail } from '../../../lib/db/queries/claims.ts'
import { Moment } from '../../_components/moment.tsx'
import { claimAddress } from '../../addresses.ts'

const BECAUSE: Readonly<Record<NonNullable<ClaimDetail['withdrawnBecause']>, string>> = {
  reading: 'A better reading of the same text no longer finds it.',
  capture: 'The source has changed; its newer text no longer says so.',
  redaction: 'The text was removed on request.',
}

/** Says that a claim no longer counts, why, and which one took its place. */
export function Withdrawn({ claim }: { claim: ClaimDetail }) {
  if (claim.withdrawnAt === null) return null
  return (
    <div role="note" className="rounded-lg border border-contested bg-contested-soft p-5">
      <p className="font-semibold">
        Withdrawn on <Moment at={claim.withdrawnAt} />
      </p>
      <p className="mt-1">
        {claim.withdrawnBecause === null ? '' : BECAUSE[claim.withdrawnBecause]} It is kept so that this
        address stays true; it counts nowhere.
      </p>
      {claim.successorId === null ? null : (
        <p className="mt-2">
          <a href={claimAddress(claim.successorId)} className="link">
            The claim that took its place
          </a>
        </p>
      )}
    </div>
  )
}
