/**
 * All matches of a global pattern in a text, as of `text.matchAll(pattern)`; which copies the pattern for each text, and
 * that takes longer than most searches. Throws a RangeError for a pattern without the flag `g`.
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new RangeError(`/${pattern.source}/ has no flag g`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += widthAt(text, match.index, pattern.unicode)
  }
  return matches
}

const widthAt = (text: string, at: number, unicode: boolean): number =>
  unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
