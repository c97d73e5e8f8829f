import type { SourceReading } from '../../../lib/db/queries/sources.ts'
import { NoteList } from '../../_components/note-list.tsx'
import { Section } from '../../_components/section.tsx'

/** What the reader could not read, said openly. */
export function Unread({ reading }: { reading: SourceReading | undefined }) {
  if (reading === undefined) return null
  return (
    <Section id="unread" title="What could not be read">
      {reading.notes.length === 0 ? (
        <p className="text-muted">Nothing in this text was given up on.</p>
      ) : (
        <NoteList notes={reading.notes} />
      )}
    </Section>
  )
}
