import { matchesIn } from '../../text/matches-in.ts'
import { LICENSED_MODEL, OTHER_LICENSED } from '../lexicon/licences.ts'
import type { Carried } from './discourse.ts'
import { findSubjects } from './find-subjects.ts'
import type { FoundSubject } from './finding.ts'
import { toSubject } from './name-subject.ts'
import type { Sentence } from './sentence.ts'
import { clauseAt, type Range } from './sentences.ts'

/** Whose licence it is that stands at a place; a family whose verb it is has one as well: "the X series is released under …". */
export function licensed(whole: Sentence, at: Range, carried: Carried): FoundSubject[] {
  const sentence = withoutLater(whole, at)
  const own = sentence.names.findLast(({ end }) => end <= at.start)
  if (own?.kind === 'family' && !own.comparator && IS_FREE.test(sentence.text.slice(own.end, at.start)))
    return [toSubject(own)]
  return findSubjects(sentence, at, carried)
}

/** What stands between a family and its licence, and no other thing. */
const IS_FREE =
  /^\s?(?:\p{L}+\s){0,3}(?:is|are|was|were|comes?|ships?|carr(?:y|ies)|uses?|steht|stehen|ist|sind|wird|werden|est|sont|es|son|está[n]?|采用|使用|以|基于|は)(?![\p{L}\d])[^,.;]{0,60}$/iu

/** "except the 3B model", "and we release …": whom a licence is not of. */
const EXCEPT =
  /\b(?:except|excluding|other than|but not|apart from|außer|ausgenommen|excepto|salvo|sauf|hormis|(?:and|while|but|und|y|et) (?:we|they|it|wir|sie|nous))\b|除了?|を除/iu

/**
 * "MIT license, 59.2 % against 34.0 % for X": a name behind other figures is not whose licence it is, nor is one that is
 * excepted from it, nor the one in the licence's own name.
 */
function withoutLater(sentence: Sentence, at: Range): Sentence {
  const { text, figures, names, end } = sentence
  const next = figures.find(({ start }) => start >= at.end)?.start ?? end
  const excepted = text.slice(at.end, end).search(EXCEPT)
  const last = Math.max(at.end, excepted < 0 ? next : Math.min(next, at.end + excepted))
  return {
    ...sentence,
    names: names.filter((name) => name.start < last && (name.end <= at.start || name.start >= at.end)),
  }
}

/** "The code is MIT; the weights are …", "Apache 2.0 for the code": the thing named last before it, or right after. */
export function isLicenceOfOtherThing({ text, start, end }: Sentence, mention: Range): boolean {
  const clause = clauseAt(text, { start, end }, mention.start)
  const before = text.slice(clause.start, mention.start)
  const after =
    /^[^,.;]{0,12}\b(?:for|für|para|pour)\s(?:the |its |all |die |das |den |el |la |le |les )?[^,.;]{0,24}/i.exec(
      text.slice(mention.end, end),
    )?.[0]
  if (after && lastIndex(after, OTHER_LICENSED) >= 0) return true
  // "the MIT-licensed client library"
  const noun = /^[ -]licen[sc]ed\s(?:[\w-]+\s){0,2}[\w-]+/i.exec(text.slice(mention.end, end))?.[0]
  if (noun && lastIndex(noun, OTHER_LICENSED) >= 0) return true
  const other = lastIndex(before, OTHER_LICENSED)
  return other >= 0 && other > lastIndex(before, LICENSED_MODEL)
}

const lastIndex = (text: string, shape: RegExp): number => matchesIn(shape, text).at(-1)?.index ?? -1
