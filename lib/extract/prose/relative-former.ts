import { perObject } from '../../claims/per-object.ts'
import type { AnyFigure, Figure } from '../figures/figure.ts'
import { TOLD_CHANGES, type ToldChange } from '../lexicon/relative/told-changes.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { type Series, seriesAt } from './series.ts'

/** What one figure of a sentence was before, as another of it tells. */
export interface Change {
  readonly former: Figure
  readonly now: Figure
}

/** The changes whose two ends a sentence gives: "from $5/$20 to $2/$8", "$2, down from $5". */
export const changesIn = perObject((sentence: Sentence): readonly Change[] => {
  const rows = rowsOf(sentence)
  return rows.flatMap((first, index) => {
    // one figure may stand between the two: how much it changed
    const second = rows.slice(index + 1, index + 3).find((row) => isAlike(first, row))
    const told = second && TOLD_CHANGES.find((change) => isTold(sentence, first, second, change))
    if (!second || !told) return []
    const [former, now] = told.former === 'first' ? [first, second] : [second, first]
    return paired(former.figures, now.figures)
  })
})

/** The properties among `readings` whose change the sentence tells. */
export function changedProperties(sentence: Sentence, readings: readonly Reading[]): readonly string[] {
  const starts = new Set(changesIn(sentence).flatMap(({ former, now }) => [former.start, now.start]))
  return [...new Set(readings.flatMap(({ figure, property }) => (starts.has(figure.start) ? property : [])))]
}

/** The rows of figures of a sentence, in order. */
export const rowsOf = perObject((sentence: Sentence): readonly Series[] => {
  const rows: Series[] = []
  for (let index = 0; index < sentence.figures.length; index += rows.at(-1)?.figures.length || 1)
    rows.push(seriesAt(sentence, index))
  return rows
})

/** Money with money, tokens with tokens; a share of 100 is rather the change itself. */
function isAlike(first: Series, second: Series): boolean {
  const [a, b] = [first.figures.at(-1), second.figures.at(-1)]
  if (a?.kind !== 'figure' || b?.kind !== 'figure') return false
  if (a.unit === 'percent' || b.unit === 'percent') return false
  return (a.currency !== undefined && b.currency !== undefined) || a.unit === b.unit || isBare(a)
}

const isBare = ({ currency, unit }: Figure): boolean => currency === undefined && unit === undefined

function isTold(
  { text, start, end, names }: Sentence,
  first: Series,
  second: Series,
  { former, before, between, after, sharesUnit }: ToldChange,
): boolean {
  const lead = first.figures.at(-1)
  if (lead?.kind === 'figure' && isBare(lead) && !sharesUnit) return false
  const words = text.slice(first.end, second.start)
  const behind = text.slice(second.end, end)
  const isOfAnother =
    former === 'first' &&
    names.some((name) => name.kind === 'model' && name.start >= first.end && name.end <= second.start)
  return (
    words.length <= LONGEST_BETWEEN &&
    !isOfAnother &&
    between.test(words) &&
    (before?.test(text.slice(Math.max(start, first.start - REACH_BEFORE), first.start)) ?? true) &&
    (after?.test(behind) ?? true) &&
    !(former === 'second' && OF_ANOTHER.test(behind))
  )
}

const LONGEST_BETWEEN = 90
const REACH_BEFORE = 48

/** "$2, down from $5 for its predecessor". */
const OF_ANOTHER =
  /^\s(?:(?:per|pro|je|por|par|a)\s(?:\S+\s){1,4})?(?:for|with|bei|für|para|con|pour|avec)\s(?!(?:input|output|cached|Eingabe|Ausgabe|entrada|salida|entrée|sortie|a\smillion|one\smillion|1M)(?![A-Za-zÀ-ɏ]))/i

const paired = (former: readonly AnyFigure[], now: readonly AnyFigure[]): readonly Change[] =>
  former.length === now.length
    ? former.flatMap((was, index) => {
        const is = now[index]
        return was.kind === 'figure' && is?.kind === 'figure' ? [{ former: was, now: is }] : []
      })
    : []
