import { perObject } from '../../claims/per-object.ts'
import { matchesIn } from '../../text/matches-in.ts'

/** The words that a document writes in small letters. A word with a capital that is among them is no proper noun. */
export const smallWords = perObject((texts: readonly string[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const text of texts)
    for (const [word] of matchesIn(/(?<![\p{L}\d_./-])\p{Ll}{3,}/gu, text)) words.add(word)
  return words
})
