import { formatDate } from '../../claims/format-date.ts'
import type { ClaimStatus } from '../../claims/judgement.ts'
import type { Ballot } from '../ballot.ts'
import type { Standpoint } from '../standpoint.ts'
import { figureWords, speakersOf } from './side-words.ts'

/** What a reader is told of a statement beside its status: the same for all who say its value. */
export function explainStatus(status: ClaimStatus, standpoint: Standpoint): string {
  return SENTENCES[status](standpoint)
}

const SENTENCES: Readonly<Record<ClaimStatus, (standpoint: Standpoint) => string>> = {
  corroborated: corroboratedSentence,
  contradicted: ({ opponents }) => `Better supported is ${opponentWords(opponents)}.`,
  contested: ({ opponents }) =>
    `Another source says otherwise: ${opponentWords(opponents)}. It has no more support.`,
  outdated: outdatedSentence,
  forecast: forecastSentence,
  unconfirmed: () => 'No other independent source speaks of this.',
}

function corroboratedSentence({ own, examples }: Standpoint): string {
  const names = examples.map(({ name }) => name).join(' and ')
  return own.count === 2
    ? `${names}, independent of each other, say the same.`
    : `${own.count} independent sources say the same, ${names} among them.`
}

function opponentWords(opponents: readonly Ballot[]): string {
  const [first] = opponents
  return first ? `${figureWords(first.camp)} (${speakersOf(first.camp.statements)})` : 'another value'
}

function outdatedSentence({ change, announced }: Standpoint): string {
  if (change)
    return `The value changed: from ${formatDate(change.since)} on it is ${figureWords(change.later)}.`
  if (announced)
    return `It has come out since: ${figureWords(announced)} (${speakersOf(announced.statements)}).`
  return 'A later figure has replaced it.'
}

function forecastSentence({ borneOut, missed }: Standpoint): string {
  if (borneOut)
    return `An expectation, borne out: ${figureWords(borneOut)} (${speakersOf(borneOut.statements)}).`
  if (missed)
    return `An expectation that did not come true: ${figureWords(missed)} (${speakersOf(missed.statements)}).`
  return 'An expectation; no figure is announced yet.'
}
