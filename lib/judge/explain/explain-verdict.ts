import { formatDate } from '../../claims/format-date.ts'
import { formatScope } from '../../claims/format-value.ts'
import { findProperty } from '../../claims/property.ts'
import { QUALIFIERS, type QualifierKey } from '../../claims/qualifier.ts'
import { toleranceOf } from '../tolerances.ts'
import type { Rule, Verdict } from '../verdict.ts'
import { howFar } from './how-far.ts'
import {
  clauseOf,
  datesOf,
  figureWords,
  isOneSpeaker,
  propertyWords,
  type Side,
  scopedFigureWords,
  speakersOf,
  verbFor,
} from './side-words.ts'

/** A verdict on two sides as a person reads it: who says what, the rule, and what follows from it. */
export function explainVerdict(subject: string, a: Side, b: Side, verdict: Verdict): string {
  const opening = `On ${propertyWords(a)} of ${subject}, ${openingWords(a, b)}`
  const cause = verdict.cause && isContradiction(verdict) ? ` Likely cause: ${verdict.cause}.` : ''
  return `${opening}${REASONS[verdict.rule]({ a, b, verdict })}${cause}`
}

function openingWords(a: Side, b: Side): string {
  if (!isOneSpeaker(a, b) || a.modality === 'expected' || b.modality === 'expected')
    return `${clauseOf(a)}, while ${clauseOf(b)}`
  return `${clauseOf(a)}, and elsewhere ${scopedFigureWords(b)}`
}

interface Pair {
  readonly a: Side
  readonly b: Side
  readonly verdict: Verdict
}

/** What follows the opening, from its punctuation on. */
const REASONS: Readonly<Record<Rule, (pair: Pair) => string>> = {
  same_value: () => ': they agree.',
  same_list: () => ': both stand in one list, side by side.',
  listed_together: () =>
    ': a source gives both side by side, so they are cases that it tells apart, not rivals.',
  rounding: ({ a, b }) => `: both can hold, since ${compatibleWords(a, b)}.`,
  other_unit: () => ': the units differ, and nothing is converted, so the two are not compared.',
  other_scope: ({ verdict }) => `: they speak of different cases (${keyWords(verdict)}), so both can hold.`,
  unknown_protocol: ({ verdict }) =>
    `: only one side gives the ${keyWords(verdict)}, so the two may not mean the same case.`,
  unknown_load: () =>
    ': neither says on what or under which load it was measured, so each may be right for its own machine.',
  source_tells_apart: ({ verdict }) =>
    `: a source that gives both cases (${keyWords(verdict)}) tells them apart, so the two are not rivals.`,
  agrees_elsewhere: ({ verdict }) =>
    `: the side without the ${keyWords(verdict)} agrees with another figure of the other source.`,
  suspect_zero: () =>
    ': zero stands for a free tier or an unknown price as often as for a price, so it is not counted.',
  suspect_filler: ({ verdict }) => `: one looks filled in and not stated (${verdict.cause ?? 'a default'}).`,
  other_definition: ({ verdict }) =>
    `: two definitions of one word (${verdict.cause ?? 'another property'}).`,
  moving_alias: () => ': the name points to another model on another day, so both may have been right.',
  unknown_rate: () =>
    ': the model has one rate for text tokens and another for images or sound, and neither side says which it gives.',
  unknown_direction: () => ': neither says whether it is for input or output, so they may be one of each.',
  nominal_size: () => ': the one is the size in the model’s name, which is a round label.',
  listing_date: () =>
    ': lists date a model by the day they took it in, which is another event than its release.',
  not_yet_announced: () => ': the figure came out later, so the two do not contradict each other.',
  announced_before: ({ a, b }) => `, although the figure was known before.${datesSentence(a, b)}`,
  forecast_open: () => ': nothing is announced, and the other figure is only expected.',
  forecast_met: () => ': the expectation is borne out.',
  forecast_missed: () => ': what was expected is not what is stated.',
  forecasts_differ: () => ': two expectations, neither of them a fact.',
  denied: ({ a, b }) => `: one denies what the other gives.${datesSentence(a, b)}`,
  changed: ({ verdict }) => changeWords(verdict),
  stale: ({ verdict }) => staleWords(verdict),
  same_source: ({ a, b }) =>
    `${apartWords(a, b)}. The source contradicts itself: ${toleranceOf(a.property).differ}.${protocolSentence(a, b)}`,
  same_fact: contradiction,
  unit_slip: contradiction,
  silent_scope: (pair) =>
    `${contradiction(pair)} Only one side gives the ${keyWords(pair.verdict)}; the other fits none of the cases given.`,
}

function contradiction({ a, b }: Pair): string {
  const rule = toleranceOf(a.property).differ
  return `${apartWords(a, b)}: ${rule}.${selfSentence(a, b)}${datesSentence(a, b)}${protocolSentence(a, b)}`
}

function compatibleWords(a: Side, b: Side): string {
  const modalities = new Set([a.modality, b.modality])
  if (modalities.has('at_least') || modalities.has('at_most'))
    return 'the one keeps the bound that the other sets'
  if (modalities.has('approximate') && a.value.kind === 'number' && b.value.kind === 'number')
    return '“about” leaves 10 % either way'
  if (a.value.kind === 'range' || b.value.kind === 'range')
    return 'the one lies in the range that the other gives'
  return toleranceOf(a.property).same
}

function apartWords(a: Side, b: Side): string {
  const far = howFar(a.value, b.value, a.unit)
  return far ? `, ${far}` : ''
}

/** A source that stands on both sides is named: the sharpest contradiction there is. */
function selfSentence(a: Side, b: Side): string {
  const both = a.statements.filter(({ sourceId }) =>
    b.statements.some((other) => other.sourceId === sourceId),
  )
  return both.length > 0 ? ` ${speakersOf(both)} ${verbFor(both, 'gives', 'give')} both figures.` : ''
}

function datesSentence(a: Side, b: Side): string {
  const [x, y] = [datesOf(a), datesOf(b)]
  if (!x || !y || isOneSpeaker(a, b)) return ''
  const dates =
    x === y ? `Both were said ${onDate(x)}` : `The first was said ${onDate(x)}, the second ${onDate(y)}`
  return ` ${dates}; nothing shows that the value changed in between.`
}

function onDate(date: string): string {
  if (date.startsWith('between')) return date
  return /^\d{1,2} /.test(date) ? `on ${date}` : `in ${date}`
}

/** Scores differ by how they were measured; when neither side says how, a reader should hear it. */
function protocolSentence(a: Side, b: Side): string {
  if (formatScope(a.qualifiers) !== '' || formatScope(b.qualifiers) !== '') return ''
  const group = findProperty(a.property)?.group
  if (group === 'benchmarks') return ' Neither names effort, tools or harness of the test.'
  return group === 'speed' ? ' Neither names the load it was measured on.' : ''
}

function changeWords({ change }: Verdict): string {
  if (!change) return ': the value changed.'
  const since = formatDate(change.since)
  return change.evidence === 'history'
    ? `: the value changed, as a dated history shows; ${figureWords(change.later)} holds from ${since} on.`
    : `: the value changed, since independent sources say the one before ${since} and others the other from then on.`
}

function staleWords({ change }: Verdict): string {
  if (!change) return ': one of them is out of date.'
  return `: ${figureWords(change.earlier)} was right before ${formatDate(change.since)} and is out of date; since then it is ${figureWords(change.later)}.`
}

function keyWords({ scopes }: Verdict): string {
  const keys = scopes.kind === 'same' ? [] : scopes.keys
  return keys.map(labelOf).join(', ') || 'scope'
}

function labelOf(key: QualifierKey): string {
  return QUALIFIERS.find((kind) => kind.key === key)?.label.toLowerCase() ?? key
}

function isContradiction({ kind }: Verdict): boolean {
  return kind === 'direct' || kind === 'unit_slip'
}
