import type { Note } from '../claims/note.ts'
import { findProperty } from '../claims/property.ts'
import type { Span } from '../claims/span.ts'
import type { UnreadPart } from '../text/view.ts'
import type { Draft } from './draft.ts'

/** A table whose figures were left alone, with why. */
export function unreadNote(why: string, span: Span): Note {
  return { rule: 'unread_table', severity: 'warning', reason: `This table was not read: ${why}.`, span }
}

/** Figures of a table that were left out, since it seems to say several of one thing. */
export function clashNote(clashing: readonly Draft[], span: Span): Note {
  const [first] = clashing
  const label = findProperty(first?.property ?? '')?.label ?? ''
  return {
    rule: 'clashing_cells',
    severity: 'warning',
    reason: `${clashing.length} figures of this table were left out. It seems to give ${first?.subjectRaw ?? 'one model'} several values for “${label}”; what tells them apart was not understood.`,
    span,
  }
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
  data: {
    rule: 'data_for_programs',
    severity: 'info',
    reason:
      'This page describes prices to programs (JSON-LD) that it does not show to people; those were not read.',
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
