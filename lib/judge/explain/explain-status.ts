import { formatDate } from '../../claims/format-date.ts'
import type { ClaimStatus } from '../../claims/judgement.ts'
import type { Statement } from '../../claims/statement.ts'
import type { Ballot } from '../ballot.ts'
import type { Standpoint } from '../standpoint.ts'
import { figureWords, speakersOf } from './side-words.ts'

/** What a reader is told of one statement beside its status. */
export function explainStatus(status: ClaimStatus, statement: Statement, standpoint: Standpoint): string {
  return SENTENCES[status](statement, standpoint)
}

const SENTENCES: Readonly<Record<ClaimStatus, (statement: Statement, standpoint: Standpoint) => string>> = {
  corroborated: corroboratedSentence,
  contradicted: (_, { opponents }) => `Better supported is ${opponentWords(opponents)}.`,
  contested: (_, { opponents }) =>
    `Another source says otherwise: ${opponentWords(opponents)}. It has no more support.`,
  outdated: outdatedSentence,
  forecast: forecastSentence,
  unconfirmed: () => 'No other independent source speaks of this.',
}

function corroboratedSentence(statement: Statement, { own, examples }: Standpoint): string {
  const others = own.voices.size - 1
  const example = examples.find(({ id }) => id !== statement.voice.id)?.name ?? ''
  return others === 1
    ? `${example}, an independent source, says the same.`
    : `${others} other independent sources say the same, ${example} among them.`
}

function opponentWords(opponents: readonly Ballot[]): string {
  const [first] = opponents
  return first ? `${figureWords(first.camp)} (${speakersOf(first.camp.statements)})` : 'another value'
}

function outdatedSentence(_: Statement, { change, announced }: Standpoint): string {
  if (change)
    return `The value changed: from ${formatDate(change.since)} on it is ${figureWords(change.later)}.`
  if (announced)
    return `It has come out since: ${figureWords(announced)} (${speakersOf(announced.statements)}).`
  return 'A later figure has replaced it.'
}

function forecastSentence(_: Statement, { borneOut, missed }: Standpoint): string {
  if (borneOut)
    return `An expectation, borne out: ${figureWords(borneOut)} (${speakersOf(borneOut.statements)}).`
  if (missed)
    return `An expectation that did not come true: ${figureWords(missed)} (${speakersOf(missed.statements)}).`
  return 'An expectation; no figure is announced yet.'
}
