import type { FindingDecision } from '../../lib/db/queries/finding-decisions.ts'
import { decisionWords } from '../_words/decision-words.ts'
import { Moment } from './moment.tsx'
import { Term } from './term.tsx'

/** What people decided about a contradiction: who, when, why; the oldest first. */
export function DecisionList({ decisions }: { decisions: readonly FindingDecision[] }) {
  if (decisions.length === 0) return null
  return (
    <div className="mt-4 border-line border-l-2 pl-3 text-sm">
      <p className="font-medium">
        Decided by a <Term id="moderator">moderator</Term>
      </p>
      <ol className="space-y-1" aria-label="Decisions">
        {decisions.map(({ id, at, who, action, why }) => (
          <li key={id}>
            {decisionWords(action)} on <Moment at={at} /> by {who}: {why}
          </li>
        ))}
      </ol>
    </div>
  )
}
