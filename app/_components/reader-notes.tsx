import type { Note } from '../../lib/claims/note.ts'
import { NoteList } from './note-list.tsx'
import { Section } from './section.tsx'

/** What the reader gave up on, and apart from it what it only remarks on. */
export function ReaderNotes({ notes }: { notes: readonly Pick<Note, 'reason' | 'severity'>[] }) {
  const unread = notes.filter(({ severity }) => severity === 'warning')
  const remarks = notes.filter(({ severity }) => severity === 'info')
  return (
    <>
      <Section id="unread" title="What could not be read">
        {unread.length === 0 ? (
          <p className="text-muted">Nothing in this text was given up on.</p>
        ) : (
          <NoteList notes={unread} />
        )}
      </Section>
      {remarks.length === 0 ? null : (
        <Section id="remarks" title="Also noted">
          <NoteList notes={remarks} />
        </Section>
      )}
    </>
  )
}
