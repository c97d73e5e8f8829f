import type { ExtractContext } from '../extract-context.ts'
import type { NameMention } from '../names/name-mention.ts'
import { mention } from '../names/scan-names.ts'
import { meantByContrast } from './bare-rivals.ts'
import { meantByCodes } from './codes-and-sizes.ts'
import { meantByDescriptions } from './descriptions.ts'
import type { Carried } from './discourse.ts'
import { meantByLines } from './line-names.ts'
import type { Sentence } from './sentence.ts'
import { meantBySiblings } from './sibling-list.ts'
import { meantByTails } from './tail-words.ts'

/** What can stand for a name; where two meet at one place, the earlier. */
const MEANT_BY = [
  meantByTails,
  meantBySiblings,
  meantByCodes,
  meantByDescriptions,
  meantByContrast,
  meantByLines,
] as const

/**
 * A sentence with what stands for a name in it added to its names: a name's last word ("Mini stops at 128K"), members
 * of its family in a list ("GPT-4.1, mini and nano"), sizes and codes ("the 27B", "R1") and descriptions ("the small one", "its
 * predecessor"), where what was named before leaves one meaning.
 */
export function withReferences(sentence: Sentence, carried: Carried, context: ExtractContext): Sentence {
  const { known } = context.names
  const added: NameMention[] = []
  for (const meantBy of MEANT_BY)
    for (const { range, raw, kind = 'model', comparator } of meantBy(sentence, known, carried)) {
      const taken = [...sentence.names, ...added].some(
        (name) => name.start < range.end && range.start < name.end,
      )
      if (!taken)
        added.push({
          ...mention(sentence.text, range.start, range.end, raw, true),
          kind,
          ...(comparator ? { comparator } : {}),
        })
    }
  if (added.length === 0) return sentence
  return {
    ...sentence,
    names: [...sentence.names, ...added].sort((a, b) => a.start - b.start),
    // "8B, 14B and 32B" after a name, "the 8B": names and no figures any more
    figures: sentence.figures.filter(
      (figure) => !added.some((name) => name.start <= figure.start && figure.end <= name.end),
    ),
  }
}
