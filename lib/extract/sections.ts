import type { View } from '../text/view.ts'
import type { Section } from './names/card-names.ts'

/** The headings of a document, each with the words under it up to the next. */
export function sectionsOf(view: View): Section[] {
  const sections: { heading: string; text: string }[] = []
  for (const block of view.blocks) {
    if (block.kind === 'heading') sections.push({ heading: block.text.text, text: '' })
    const last = sections.at(-1)
    if (!last || block.kind === 'heading' || block.kind === 'code') continue
    const words =
      block.kind === 'table'
        ? block.rows
            .flat()
            .map(({ text }) => text.text)
            .join(' ')
        : block.text.text
    if (last.text.length < SECTION_SAMPLE) last.text += ` ${words.slice(0, SECTION_SAMPLE)}`
  }
  return sections
}

/** Enough of a section to tell what it speaks of. */
const SECTION_SAMPLE = 2000

/** The texts of all cells of all tables. */
export const cellTexts = (view: View): string[] =>
  view.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map((cell) => cell.text.text) : [],
  )
