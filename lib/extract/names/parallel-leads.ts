import { matchesIn } from '../../text/matches-in.ts'
import type { View } from '../../text/view.ts'
import { LATIN_NAME } from './name-tokens.ts'
import { isNoName } from './no-name.ts'

/** What an item of a list begins with, before its colon or dash. */
const LEAD = /^(?<lead>[\p{Lu}\p{Lo}][^:：–—()（）]{1,38}?)\s*(?:[:：]|\s[–—-]\s)/u

/** "Drossel 1.5": a word and a version, of which a list of models is made. */
const isVersioned = (lead: string): boolean => {
  const [match] = matchesIn(LATIN_NAME, lead)
  return match?.[0] === lead && /\d/.test(lead) && !isNoName(match.groups?.base ?? '')
}

/**
 * Names that stand where the other items of their list have names: "Amsel 2: 128K", "Drossel 1.5: 64K", "Fink: 32K".
 * As in a table of models, two items that begin with known names tell what the rest begins with.
 */
export function parallelLeads({ blocks }: View, isName: (text: string) => boolean): string[] {
  const lists: string[][] = []
  let open = false
  for (const block of blocks) {
    const lead = block.kind === 'item' ? LEAD.exec(block.text.text)?.groups?.lead : undefined
    if (lead === undefined) {
      // an item below its parent, or one without a lead, does not end the list
      open = open && block.kind === 'item'
      continue
    }
    if (open) lists.at(-1)?.push(lead)
    else lists.push([lead])
    open = true
  }
  return lists.flatMap((leads) => {
    const shaped = leads.filter((lead) => isName(lead) || isVersioned(lead))
    const rest = leads.filter((lead) => !isName(lead) && lead.split(/\s+/).length <= 3)
    return shaped.length >= 2 && shaped.length * 2 > leads.length ? rest : []
  })
}
