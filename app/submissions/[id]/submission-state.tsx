import type { SubmissionRow } from '../../../lib/db/queries/submissions.ts'
import { Moment } from '../../_components/moment.tsx'
import { sourceAddress } from '../../addresses.ts'

const STATES = {
  pending: {
    label: 'Pending',
    meaning:
      'A moderator has not looked at it yet. Until then it is on no page but this one, and in no answer of the API.',
    ground: 'border-contested bg-contested-soft',
  },
  approved: {
    label: 'Approved',
    meaning: 'Its claims count among the others.',
    ground: 'border-agree bg-agree-soft',
  },
  rejected: {
    label: 'Rejected',
    meaning: 'It is on no page but this one.',
    ground: 'border-against bg-against-soft',
  },
} as const

/** How a submission stands, and why. */
export function SubmissionState({ submission }: { submission: SubmissionRow }) {
  const { label, meaning, ground } = STATES[submission.state]
  return (
    <section aria-labelledby="state" className={`rounded-lg border p-5 ${ground}`}>
      <h2 id="state" className="text-lg">
        {label}
      </h2>
      <p className="mt-1 max-w-prose">{meaning}</p>
      {submission.why === null ? null : (
        <p className="mt-2 max-w-prose">The moderator’s reason: {submission.why}</p>
      )}
      <p className="mt-2 text-sm">
        Sent <Moment at={submission.createdAt} />
        {submission.decidedAt === null ? null : (
          <>
            , decided <Moment at={submission.decidedAt} />
          </>
        )}
        . Keep this page’s address: nobody else has it, and it is the only way back here.
      </p>
      {submission.sourceSlug === null || submission.state !== 'approved' ? null : (
        <p className="mt-2">
          <a href={sourceAddress(submission.sourceSlug)} className="link">
            See it among the sources
          </a>
        </p>
      )}
    </section>
  )
}
