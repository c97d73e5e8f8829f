import { vendorCalled } from '../lexicon/makers.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

const OWNER = /(?:^|[\s(])(\p{Lu}[\w.-]*)['’]s\s+$/u
/** "It's", "Today's": no names. */
const NO_OWNER = /^(?:It|That|What|Here|There|Let|Who|Today|Yesterday|Year|Month|Week|This|One|Everyone)$/

/**
 * "very close to Sonnet's 77%", "Sonar's 127K": whose a figure is is said, by a word that is no model's name that we
 * know. What a maker has is of its model.
 */
export function isOfUnknown({ text, names, start }: Sentence, figure: Range): boolean {
  const owner = OWNER.exec(text.slice(Math.max(start, figure.start - FARTHEST), figure.start))?.[1]
  if (!owner || NO_OWNER.test(owner) || vendorCalled(owner)) return false
  const end = figure.start - (/['’]s\s+$/.exec(text.slice(start, figure.start))?.[0].length ?? 0)
  return !names.some((name) => name.end === end)
}

const FARTHEST = 40
