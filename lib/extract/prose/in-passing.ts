import type { NameMention } from '../names/name-mention.ts'
import type { Finding } from './finding.ts'
import type { Sentence } from './sentence.ts'

/** Whom a sentence is about stands among its first words. */
const FIRST_WORDS = 7
const FIRST_SIGNS = 24

/**
 * Whether a name is only mentioned: far from where a sentence says what it is about, and no figure of the sentence is
 * its own. "The design follows the direction that others took, as GPT-4 did" goes on about whom the text was about.
 */
export function isInPassing(
  { text, start }: Sentence,
  name: NameMention,
  findings: readonly Finding[],
): boolean {
  const before = text.slice(start, name.start).trim()
  const words = before.split(/\s+/).length
  const isLate = words > FIRST_WORDS || (CJK.test(before) && before.length > FIRST_SIGNS)
  return isLate && !findings.some(({ subjects }) => subjects.some(({ raw }) => raw === name.raw))
}

const CJK = /[\u3041-\u9fff]/
