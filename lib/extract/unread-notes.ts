import type { Note } from '../claims/note.ts'
import type { Span } from '../claims/span.ts'
import type { UnreadPart } from '../text/view.ts'

/** A table whose figures were left alone, with why. */
export function unreadNote(why: string, span: Span): Note {
  return { rule: 'unread_table', severity: 'warning', reason: `This table was not read: ${why}.`, span }
}

const UNREAD_PARTS: Readonly<Record<UnreadPart['kind'], Pick<Note, 'rule' | 'severity' | 'reason'>>> = {
  image: {
    rule: 'figure_in_image',
    severity: 'info',
    reason: 'This image may show figures; images are not read.',
  },
  scripts: {
    rule: 'needs_scripts',
    severity: 'warning',
    reason: 'This page is made by scripts, which are not run. Give the text that a browser shows.',
  },
  nesting: {
    rule: 'nested_too_deeply',
    severity: 'warning',
    reason: 'This HTML nests its elements too deeply and was not read. Give the text that a browser shows.',
  },
  deep_lists: {
    rule: 'nested_too_deeply',
    severity: 'info',
    reason:
      'Lists stand in lists more than fifty deep; the text was read line by line, without its structure.',
  },
}

/** Something that a person may see and the reader cannot. */
export function unreadPartNote({ kind, description, span }: UnreadPart): Note {
  const { reason, ...note } = UNREAD_PARTS[kind]
  return { ...note, reason: description ? `${reason} It says of itself: “${description}”.` : reason, span }
}
