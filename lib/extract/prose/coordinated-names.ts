import type { NameMention } from '../names/name-mention.ts'
import type { FoundSubject } from './finding.ts'
import { chainBefore } from './joined-names.ts'
import { toSubject } from './name-subject.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { isSlashed, seriesAt } from './series.ts'

/** "A and B … 82.7% and 78.2% respectively" pairs them off; "A and B both …" is about both. */
export function coordinated(
  sentence: Sentence,
  free: readonly NameMention[],
  own: NameMention,
  figure: Range,
  property: string | undefined,
): FoundSubject[] {
  const chain = chainBefore(sentence, free, own)
  if (chain.length < 2) return [toSubject(own)]
  const next = free.find(({ start }) => start >= own.end)?.start ?? Number.POSITIVE_INFINITY
  const after = sentence.figures.filter(({ start }) => start >= own.end && start < Math.max(next, figure.end))
  if (after.length % chain.length === 0 && isRespective(sentence)) {
    const index = after.findIndex((other) => other.start === figure.start)
    const name = chain[Math.floor(index / (after.length / chain.length))]
    return name ? [toSubject(name)] : []
  }
  // "A and B were trained on 3.3T and 3.7T tokens": as many figures in a row as names are one each; prices are two of one
  const row = rowOf(sentence, figure)
  if (row.figures.length === chain.length && !property?.startsWith('price.') && !isSlashed(sentence, row)) {
    const name = chain[row.index]
    return name ? [toSubject(name)] : []
  }
  const shared = after.length === 1 || isOfAll(sentence, own, figure) || sharesVerb(sentence, own, figure)
  return shared ? chain.map(toSubject) : [toSubject(own)]
}

const rowOf = (sentence: Sentence, { start }: Range) =>
  seriesAt(
    sentence,
    sentence.figures.findIndex((other) => other.start === start),
  )

const isRespective = ({ text, start, end }: Sentence): boolean =>
  /respectively|分别|それぞれ|jeweils|respectivamente|respectivement/i.test(text.slice(start, end))

const isOfAll = ({ text }: Sentence, own: NameMention, figure: Range): boolean =>
  /\b(?:both|all|each|beide|ambos|tous|à égalité)\b|都|均|どちらも/.test(text.slice(own.end, figure.start))

const sharesVerb = ({ text }: Sentence, own: NameMention, figure: Range): boolean =>
  /^,?\s+(?:are|were|have|cost|support|share|offer|use|sind|haben|son|tienen|sont|ont)\b/.test(
    text.slice(own.end, figure.start),
  )
