import { nameKey } from '../../claims/name-key.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { FoundSubject } from './finding.ts'
import { formerHolder } from './former-holder.ts'
import { toSubject } from './name-subject.ts'
import { outgrown } from './outgrown.ts'
import type { Reading } from './reading.ts'
import { pairOwner } from './rival-pairs.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { seriesAt } from './series.ts'
import { isOfUnnamedKin } from './unnamed-kin.ts'

/** Whose a figure is. "From 128K to 200K": the first value is the predecessor's, where one is named. */
export function subjectsOf(sentence: Sentence, reading: Reading, carried: Carried): readonly FoundSubject[] {
  if (reading.subjects) return reading.subjects
  const { figure } = reading
  if (isOfUnnamedKin(sentence, figure)) return []
  const told = outgrown(sentence, figure)
  if (told) return [told]
  const duel = pairOwner(sentence, figure, carried)
  if (duel) return duel
  const former = formerHolder(sentence, figure)
  if (former && !former.isEnd) return [toSubject(former.name)]
  const ours = carried.document ?? carried.heading
  if (ours && isOurs(sentence, figure)) return [{ raw: ours, certain: true }]
  const named = findSubjects(
    former ? without(sentence, former.name) : sentence,
    figure,
    carried,
    reading.property,
  )
  if (isStartOfChange(sentence, figure)) return formerOwner(sentence, reading, carried, named)
  if (ours && !named[0]?.certain && (former || isEndOfChange(sentence, figure)))
    return [{ raw: ours, certain: true }]
  return notOfOther(sentence, reading, carried, named)
}

/** "(64.3% vs 61.8%)": the second is not of whom the sentence is about, but of the other where one is known. */
function notOfOther(
  sentence: Sentence,
  reading: Reading,
  carried: Carried,
  named: readonly FoundSubject[],
): readonly FoundSubject[] {
  const isOwn = isOwnOtherPrice(sentence, reading.property) || isOwnOtherMode(sentence, reading)
  if (isOwn || !isAgainst(sentence, reading.figure, named)) return named
  const other = otherRival(sentence, named, carried)
  return other ? [{ raw: other, certain: true }] : []
}

const without = (sentence: Sentence, name: Range): Sentence => ({
  ...sentence,
  names: sentence.names.filter((other) => other !== name),
})

/** "83.1% for X against 80.0%" under "X or Y?": the other of the two. */
function otherRival(
  { names }: Sentence,
  named: readonly FoundSubject[],
  { rivals }: Carried,
): string | undefined {
  const keys = new Set(names.flatMap(({ key, kind }) => (kind === 'model' ? [key] : [])))
  const own = names.find(({ raw }) => raw === named[0]?.raw)?.key
  if (!rivals || keys.size !== 1 || own === undefined) return undefined
  const others = rivals.filter((rival) => !isSameName(rival, own))
  return others.length === 1 ? others[0] : undefined
}

const isSameName = (raw: string, key: string): boolean => nameKey(raw) === key

/** Whose the value was that something changed from: a name right beside it, whom it is compared with, else nobody's. */
function formerOwner(
  { text, names, start }: Sentence,
  { figure, property }: Reading,
  carried: Carried,
  named: readonly FoundSubject[],
): readonly FoundSubject[] {
  const at = named[0]?.certain ? named[0].at : undefined
  if (at && at.start >= figure.end && at.start <= figure.end + 3) return named
  const other =
    names.find((name) => name.comparator && name.kind === 'model')?.raw ?? carried.stem?.comparator
  if (other) return [{ raw: other, certain: true }]
  const itself = /\b(?:its?|their)\b/i.test(text.slice(start, figure.start))
  return itself && property.startsWith('benchmark.') ? named : []
}

/** "from $2.00/$12.00 to …": a value, or a row of them, that changes into another. */
function isStartOfChange(sentence: Sentence, figure: Range): boolean {
  const { text, figures, end } = sentence
  const index = figures.findIndex((other) => other.start === figure.start)
  const row = index < 0 ? figure : seriesAt(sentence, index)
  return (
    /(?:\bfrom|\bvon|\bdesde|\bde|(?:从|由)(?:每百万\s?(?:tokens?|词元)?|原来的?)?)\s*$/i.test(
      text.slice(Math.max(0, row.start - 16), row.start),
    ) &&
    /^(?:(?!\s(?:and|und|y|et)\s)[^.;]){0,40}(?:\bto\b|\bauf\b|\ba\b|\bà\b|至|到)/.test(
      text.slice(row.end, end),
    )
  )
}

/** "batch brings input down to $0.55, against $1.10 in the standard tier": one model, two prices of its own. */
const isOwnOtherPrice = ({ text, names, start, end }: Sentence, property: string): boolean =>
  property.startsWith('price.') &&
  /\b(?:instead of|standard|regular|normal|batch|cach\w*|flex|priority|off-peak|statt|au lieu de|en lugar de)\b|批|缓存|バッチ/i.test(
    text.slice(start, end),
  ) &&
  new Set(names.filter(({ kind }) => kind === 'model').map(({ key }) => key)).size <= 1

/** "87.3% at high, compared with 79.6% at medium": one model in two modes. */
const isOwnOtherMode = ({ names }: Sentence, { qualifiers }: Reading): boolean =>
  (qualifiers.effort ?? qualifiers.tools) !== undefined &&
  new Set(names.filter(({ kind, comparator }) => kind === 'model' && !comparator).map(({ key }) => key))
    .size <= 1

/** "… to 74.0%", whose beginning was somebody else's. */
const isEndOfChange = ({ text, start }: Sentence, figure: Range): boolean =>
  /\bfrom [^;.]{0,12}[\d.]+\s?%\s?[(（][^)）]*[)）]\s+to\s+$/i.test(text.slice(start, figure.start))

/** "73.3% to our 64.8%". */
const isOurs = ({ text, start }: Sentence, figure: Range): boolean =>
  /\bour(?: own)?\s+$/i.test(text.slice(Math.max(start, figure.start - 12), figure.start))

const AGAINST =
  /(?:\d%?\s*vs\.?|\d\s?%,?\s+(?:to|zu|gegen|contre)|\bversus|\bagainst|\bcompared (?:with|to)|\bup from|\bdown from|\binstead of|\bmore than the|gegenüber|\bfrente a(?:l)?|\bcontre(?: respectivement)?|对比|対して)\s+(?:the\s|el\s|los\s|about\s|etwa\s)?(?:[$€£¥]?[\d.,]+\s?%?[\s,/]*(?:and|und|y|et|el)?\s*)*$/i

/** "(64.3% vs 61.8%)": the second is of somebody else, whom no word names, unless the words right after do. */
function isAgainst({ text, start }: Sentence, figure: Range, named: readonly FoundSubject[]): boolean {
  const after = named[0]?.at && named[0].at.start >= figure.end
  const before = text.slice(Math.max(start, figure.start - 24), figure.start)
  if (/\b(?:from|von|de|desde)\s+[\d.,]+\s?%\s+\w+\s+$/i.test(before)) return false
  return !after && AGAINST.test(text.slice(Math.max(start, figure.start - 60), figure.start))
}
