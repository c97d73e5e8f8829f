import type { NameMention } from '../names/name-mention.ts'
import { carriedSubject, isPronounBefore } from './carried-subject.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { toSubject } from './name-subject.ts'
import { isOutTogether } from './out-together.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** The models that come out on one day; none where the date is of one. */
export function ofOneDay(
  sentence: Sentence,
  free: readonly NameMention[],
  figure: Range,
  carried: Carried,
): FoundSubject[] {
  const together = releasedTogether(sentence, namesOfDate(sentence, free, figure))
  if (together.length > 1) return together.map(toSubject)
  const joined = together[0]
  return joined && isPronounBefore(sentence, figure) && isAlongside(sentence, figure, joined)
    ? [...carriedSubject(sentence, figure, carried), toSubject(joined)]
    : []
}

/** "We released it on 24 February 2026, alongside Kestrel 2 Mini": the model before and this one. */
const isAlongside = ({ text }: Sentence, figure: Range, name: NameMention): boolean =>
  name.start >= figure.end &&
  /^,?\s(?:alongside|together with|as well as|along with|zusammen mit|junto (?:a|con)|avec)\s/.test(
    text.slice(figure.end, name.start),
  )

/** Of several dates in a sentence each has the names since the one before: "X came out on …, with Y following on …". */
function namesOfDate(
  { figures }: Sentence,
  free: readonly NameMention[],
  figure: Range,
): readonly NameMention[] {
  const dates = figures.filter(({ kind }) => kind === 'date')
  if (dates.length < 2) return free
  const from = dates.findLast(({ end }) => end <= figure.start)?.end ?? 0
  return free.filter((name) => name.start >= from && name.end <= figure.start)
}

/** The models that a sentence lets come out together. */
function releasedTogether({ text }: Sentence, free: readonly NameMention[]): NameMention[] {
  const together: NameMention[] = []
  for (const name of free) {
    const last = together.at(-1)
    if (last && !isOutTogether(text.slice(last.end, name.start))) break
    if (!together.some(({ key }) => key === name.key)) together.push(name)
  }
  return together
}
