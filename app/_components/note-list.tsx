import type { Note } from '../../lib/claims/note.ts'
import { countText } from '../_words/counted.ts'

/** How many notes stand open before the rest is folded in. */
const OPEN = 8

/** Notes of the reader in sentences; the same sentence is said once, with how often. */
export function NoteList({ notes }: { notes: readonly Pick<Note, 'reason'>[] }) {
  const reasons = [...Map.groupBy(notes, ({ reason }) => reason)].map(([reason, same]) => ({
    reason,
    times: same.length,
  }))
  return (
    <>
      <Reasons reasons={reasons.slice(0, OPEN)} />
      {reasons.length > OPEN ? (
        <details>
          <summary className="py-2 font-medium">{countText(reasons.length - OPEN)} more</summary>
          <Reasons reasons={reasons.slice(OPEN)} />
        </details>
      ) : null}
    </>
  )
}

function Reasons({ reasons }: { reasons: readonly { reason: string; times: number }[] }) {
  return (
    <ul className="max-w-prose list-disc space-y-1 pl-5">
      {reasons.map(({ reason, times }) => (
        <li key={reason}>
          {reason}
          {times > 1 ? <span className="text-muted"> ({countText(times)} times)</span> : null}
        </li>
      ))}
    </ul>
  )
}
