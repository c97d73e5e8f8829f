import type { View } from '../../text/view.ts'
import { MODEL_TALK } from './card-names.ts'
import { isNoName } from './no-name.ts'

/** A heading and what stands under it up to the next. */
interface Titled {
  readonly title: string
  /** Headings of one level under one heading have the same. */
  readonly group: string
  text: string
}

/** Each word of a name has a capital or a digit: "Nimbus Swift", "Pony Alpha". */
const NAME = /^\p{Lu}[\p{L}\d.-]*(?: (?:\p{Lu}[\p{L}\d.-]*|\d+(?:\.\d+)?[bB]?)){0,3}$/u
const TRIM = /^\d+[.)]\s+|\s*[(（][^()（）]*[)）]\s*$/g
const SAMPLE = 600

/**
 * Titles of sections that stand where their siblings have names of models: as in a table, two that are known tell what
 * the others are, where under these stands what only models have and nobody else is named.
 */
export function parallelHeadings(
  { blocks }: View,
  isName: (text: string) => boolean,
  namesIn: (text: string) => readonly unknown[],
): string[] {
  const groups = Map.groupBy(sectionsIn(blocks), ({ group }) => group)
  return [...groups.values()].flatMap((sections) => {
    const named = sections.filter(({ title }) => isName(title))
    if (named.length < 2 || named.length * 2 <= sections.length) return []
    return sections.flatMap(({ title, text }) => {
      const first = title.split(' ')[0] ?? ''
      const shaped = !isName(title) && NAME.test(title) && !isNoName(first)
      return shaped && MODEL_TALK.test(text) && namesIn(text).length === 0 ? [title] : []
    })
  })
}

function sectionsIn(blocks: View['blocks']): Titled[] {
  const sections: Titled[] = []
  const above: { level: number; at: number }[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      while ((above.at(-1)?.level ?? 0) >= block.level) above.pop()
      const title = block.text.text.replace(TRIM, '').trim()
      sections.push({ title, group: `${block.level} ${above.at(-1)?.at ?? ''}`, text: '' })
      above.push({ level: block.level, at })
    } else {
      const last = sections.at(-1)
      if (last && block.kind !== 'code' && block.kind !== 'table' && last.text.length < SAMPLE)
        last.text += ` ${block.text.text}`
    }
  }
  return sections
}
