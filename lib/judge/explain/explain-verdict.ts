import { formatDate } from '../../claims/format-date.ts'
import { formatScope } from '../../claims/format-value.ts'
import { findProperty } from '../../claims/property.ts'
import { QUALIFIERS, type QualifierKey } from '../../claims/qualifier.ts'
import { toleranceOf } from '../tolerances.ts'
import type { Rule, Verdict } from '../verdict.ts'
import { howFar } from './how-far.ts'
import { clauseOf, datesOf, figureWords, propertyWords, type Side, speakersOf } from './side-words.ts'

/** A verdict on two sides as a person reads it: who says what, the rule, and what follows from it. */
export function explainVerdict(subject: string, a: Side, b: Side, verdict: Verdict): string {
  const opening = `On ${propertyWords(a.property)} of ${subject}, ${clauseOf(a)}, while ${clauseOf(b)}`
  const reason = REASONS[verdict.rule]({ a, b, verdict })
  const cause = verdict.cause && isContradiction(verdict) ? ` Likely cause: ${verdict.cause}.` : ''
  return `${opening}${reason}${cause}`
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
  listed_together: () => ': a source lists both side by side, so they are variants and not rivals.',
  rounding: ({ a }) => `: both can hold, since ${toleranceOf(a.property).words}.`,
  other_unit: () => ': the units differ, and nothing is converted, so the two are not compared.',
  other_scope: ({ verdict }) => `: they speak of different cases (${keyWords(verdict)}), so both can hold.`,
  unknown_protocol: ({ verdict }) =>
    `: only one side gives the ${keyWords(verdict)}, so the two may have been measured or meant differently.`,
  source_tells_apart: ({ verdict }) =>
    `: a source that gives both cases (${keyWords(verdict)}) tells them apart, so the two are not set against each other.`,
  agrees_elsewhere: ({ verdict }) =>
    `: without the ${keyWords(verdict)} the figure agrees with another that the same source gives.`,
  suspect_zero: () =>
    ': zero stands for a free tier or an unknown price as often as for a price, so it is not counted.',
  suspect_filler: ({ verdict }) =>
    `: one of them looks like a filler, ${verdict.cause ?? 'not a stated figure'}.`,
  listing_date: () =>
    ': lists date a model by the day they took it in, which is another event than its release.',
  not_yet_announced: () => ': the figure came out later, so the two do not contradict each other.',
  announced_before: ({ a, b }) => `, although the figure was known before.${datesSentence(a, b)}`,
  forecast_open: () => ': nothing is announced, and the other figure is only expected.',
  forecast_missed: () => ': what was expected is not what came.',
  forecasts_differ: () => ': two expectations, neither of them a fact.',
  denied: () => ': one denies what the other gives.',
  changed: ({ verdict }) => changeWords(verdict),
  stale: ({ verdict }) => staleWords(verdict),
  same_source: ({ a, b }) =>
    `${apartWords(a, b)}: the source contradicts itself, since ${toleranceOf(a.property).words}.${protocolSentence(a, b)}`,
  same_fact: contradiction,
  unit_slip: contradiction,
  silent_scope: (pair) =>
    `${contradiction(pair)} One side does not say whether it means the same case (${keyWords(pair.verdict)}), but it fits none that the other gives.`,
}

function contradiction({ a, b }: Pair): string {
  const rule = `: both cannot hold, since ${toleranceOf(a.property).words}.`
  return `${apartWords(a, b)}${rule}${selfSentence(a, b)}${datesSentence(a, b)}${protocolSentence(a, b)}`
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
  return both.length > 0 ? ` ${speakersOf(both)} gives both figures itself.` : ''
}

function datesSentence(a: Side, b: Side): string {
  const [x, y] = [datesOf(a), datesOf(b)]
  if (!x || !y) return ''
  return ` The first was said ${onDate(x)}, the second ${onDate(y)}, and nothing shows that the value changed in between.`
}

function onDate(date: string): string {
  if (date.startsWith('between')) return date
  return /^\d{1,2} /.test(date) ? `on ${date}` : `in ${date}`
}

/** Scores differ by how they were measured; when neither side says how, a reader should hear it. */
function protocolSentence(a: Side, b: Side): string {
  const group = findProperty(a.property)?.group
  if (group !== 'benchmarks' && group !== 'speed') return ''
  const named = [a, b].some(({ qualifiers }) => formatScope(qualifiers) !== '')
  if (named) return ''
  return group === 'benchmarks'
    ? ' Neither names effort, tools or harness of the test.'
    : ' Neither names the load it was measured on.'
}

function changeWords({ change }: Verdict): string {
  if (!change) return ': the value changed.'
  const since = formatDate(change.since)
  return change.evidence === 'history'
    ? `: the value changed, as a dated history shows; the later one is given from ${since} on.`
    : `: the value changed, since several independent voices say the one before ${since} and the other from then on.`
}

function staleWords({ change }: Verdict): string {
  const since = change ? ` on ${formatDate(change.since)}` : ''
  const current = change ? ` The figure since then is ${figureWords(change.later)}.` : ''
  return `: the first was right before the value changed${since} and is out of date.${current}`
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
