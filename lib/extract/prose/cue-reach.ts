import type { AnyFigure } from '../figures/figure.ts'
import type { Cue } from '../lexicon/qualifier-cues.ts'
import { isContrasted } from './contrast.ts'
import type { Sentence } from './sentence.ts'
import { sentenceCues } from './sentence-cues.ts'
import type { Range } from './sentences.ts'

/**
 * Which words of a sentence narrow which of its figures. Rules, for the cues of one key:
 * 1. words right before a bracket narrow what stands in it ("Groq ($0.15/$0.60, 500 tokens/s)");
 * 2. a cue is of the figure on that side of it where no comma or "and" parts them ("73.1% at medium, and 80.1% …";
 *    "on Azure for $2, …"); where both or neither do, of the figures after it when one stands before all figures;
 * 3. a cue before figures holds on until another of its key, or until something is set against it;
 * 4. a cue after a row of figures is of all the row ("$0.60 in and $1.20 out on Cerebras").
 */
export function cueFor(sentence: Sentence, figure: AnyFigure, key: Cue['key']): string | undefined {
  return reachingCue(sentence, figure, key)?.value
}

/** The same, with what is joined to the word: "Batch and Flex are half price ($2.50/$15)". */
export function cuesFor(sentence: Sentence, figure: AnyFigure, key: Cue['key']): readonly string[] {
  const cue = reachingCue(sentence, figure, key)
  if (!cue) return []
  const cues = sentenceCues(sentence).filter((other) => other.key === key)
  let [from, to] = [cues.indexOf(cue), cues.indexOf(cue)]
  while (isJoined(sentence, cues[to], cues[to + 1])) to++
  while (isJoined(sentence, cues[from - 1], cues[from])) from--
  return [...new Set(cues.slice(from, to + 1).map(({ value }) => value))]
}

const isJoined = ({ text }: Sentence, a: Cue | undefined, b: Cue | undefined): boolean =>
  a !== undefined && b !== undefined && JOINT.test(text.slice(a.end, b.start))

const JOINT = /^\s?(?:[,、&/]|(?:,\s)?(?:and|or|und|oder|sowie|y|o|et|ou)(?:\s(?:the|in))?|和|及|と|や)\s?$/

function reachingCue(sentence: Sentence, figure: AnyFigure, key: Cue['key']): Cue | undefined {
  const all = sentenceCues(sentence)
  const cues = all.filter((cue) => cue.key === key)
  if (cues.length === 0) return undefined
  const figures = sentence.figures.filter(
    (other) =>
      other.kind === 'figure' &&
      !all.some((cue) => overlaps(cue, other)) &&
      !TIME_OF_DAY.test(sentence.text.slice(other.end, other.end + 6)),
  )
  const index = figures.findIndex(({ start }) => start === figure.start)
  if (index < 0) return undefined
  const reaches = cues.map((cue) => ({ cue, side: sideOf(sentence, cue, cues, figures) }))
  const after = reaches.find(
    ({ cue, side }) => side === 'before' && cue.start >= figure.end && isOfRow(sentence, figures, index, cue),
  )
  if (after) return after.cue
  const before = reaches.findLast(({ cue, side }) => side === 'after' && cue.end <= figure.start)
  return before && holdsUntil(sentence, before.cue, figures, figure) ? before.cue : undefined
}

/** "00:30", "0 点至 8 点": hours that a night rate holds. */
const TIME_OF_DAY = /^\s?(?:点|點|時|Uhr|:\d\d|[ap]\.?m\b)/i

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** On which side of a cue its figures stand. */
type Side = 'before' | 'after' | 'none'

const PARTED_BEFORE = /[,，;；、。:：(（—–]|\s(?:and|or|und|oder|sowie|y|o|et|ou|while|but|aber|pero|mais)\s/
const PARTED_AFTER = /[,，;；、。)）—–]|\s(?:and|or|und|oder|sowie|y|o|et|ou|while|but|aber|pero|mais)\s/
/** After these, something else is said. */
const NEW_CLAUSE =
  /[;；。]|\.\s|[,，]?\s(?:and|but|while|whereas|und|aber|während|y|pero|mientras|et|mais|tandis que)\s(?!\S+\s?$)/
/** "…, and is also available on Azure": where it can be had, not where the figure holds. */
const ON_OFFER =
  /(?:,|\s(?:and|und|y|et|is|are|ist|sind|está|est)(?: also| auch| también| aussi)?)\s(?:also )?(?:available|offered|supported|verfügbar|angeboten|disponibles?|ofrece|proposée?s?)\b[^,;]{0,24}$|提供$/i

function sideOf(sentence: Sentence, cue: Cue, cues: readonly Cue[], figures: readonly AnyFigure[]): Side {
  const { text } = sentence
  const previous = figures.findLast(({ end }) => end <= cue.start)
  const next = figures.find(({ start }) => start >= cue.end)
  if (!previous) return next ? 'after' : 'none'
  const aside = bracketAround(sentence, cue, figures)
  const before = aside
    ? text.slice(previous.end, aside.start) + text.slice(aside.start + 1, cue.start)
    : text.slice(previous.end, cue.start)
  if (!next) return NEW_CLAUSE.test(before) || ON_OFFER.test(before) ? 'none' : 'before'
  const after = aside
    ? text.slice(cue.end, aside.end - 1) + text.slice(aside.end, next.start)
    : text.slice(cue.end, next.start)
  const first = cues[0]
  const leads = first !== undefined && first.end <= (figures[0]?.start ?? 0)
  return nearerSide(before, after, leads)
}

/** On which side a cue between two figures belongs, by what stands between it and each. */
function nearerSide(before: string, after: string, leads: boolean): Side {
  const [partedBefore, partedAfter] = [PARTED_BEFORE.test(before), PARTED_AFTER.test(after)]
  if (partedBefore !== partedAfter) return partedBefore ? 'after' : 'before'
  if (/[;；。(（]/.test(before)) return 'after'
  if (/[;；。)）]/.test(after)) return ON_OFFER.test(before) ? 'none' : 'before'
  return leads ? 'after' : 'before'
}

/** The cue is right after the figure, or after a row that the figure is in. */
function isOfRow({ text }: Sentence, figures: readonly AnyFigure[], index: number, cue: Cue): boolean {
  for (let i = index; i < figures.length; i++) {
    const [figure, next] = [figures[i], figures[i + 1]]
    if (!figure || figure.start >= cue.start) return false
    if (!next || next.start >= cue.start) return true
    if (!isRowJoint(figure, next, text.slice(figure.end, next.start))) return false
  }
  return false
}

/** What may stand between two figures that are said of one thing: directions, units, "and". */
const ROW_JOINT =
  /^(?:(?:per|for|in|out|für|de|en|para|pour)\b|(?:in|out)?(?:puts?|tokens?)\b|[A-Za-zÀ-ɏ-]{0,12}(?:gabe|trada|trée|lida|ortie)s?\b|输入|输出|入力|出力|million|1M|[/,，、&]|and\b|und\b|y\b|et\b|the\b|la\b|die\b|l['’]|\s)*$/i

/** Two sums that are said of one thing: "$0.60 in and $1.20 out". */
export function isRowJoint(a: AnyFigure, b: AnyFigure, between: string): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || !a.currency || !b.currency) return false
  return between.length < 60 && ROW_JOINT.test(between)
}

/** "X (high) 81.4%, and Y 84.0%": a mode in brackets behind a name is that name's. */
function isOfOtherName({ text, names, start }: Sentence, cue: Cue, figure: AnyFigure): boolean {
  if (!isInBracket(text, start, cue)) return false
  const open = text.slice(start, cue.start).lastIndexOf('(') + start
  const owner = names.findLast(({ end }) => end <= open)
  return (
    owner !== undefined &&
    text.slice(owner.end, open).trim() === '' &&
    names.some((name) => name.start >= cue.end && name.end <= figure.start && name.key !== owner.key)
  )
}

/** What was set against the words before: "…, against $1.10 and $4.40 in the standard tier", "from $2 to $1". */
function holdsUntil(sentence: Sentence, cue: Cue, figures: readonly AnyFigure[], figure: AnyFigure): boolean {
  const { text, names, end } = sentence
  const first = figures.find(({ start }) => start >= cue.end)
  if (!first) return false
  const open = /^\s?[(（]/.exec(text.slice(cue.end, cue.end + 2))
  if (open) {
    const close = text.slice(cue.end, end).search(/[)）]/)
    const inside = first.start < cue.end + close
    if (inside && figure.start > cue.end + close) return false
  }
  const inBracket = isInBracket(text, sentence.start, cue) && !bracketAround(sentence, cue, figures)
  if (inBracket && text.slice(cue.end, figure.start).search(/[)）]/) >= 0) return false
  if (
    /(?:\bfrom|\bvon|\bdesde|\bde|从|由)\s*$/i.test(text.slice(Math.max(0, figure.start - 8), figure.start))
  )
    return !/^[^.;]{0,60}(?:\bto\b|\bauf\b|\ba\b|\bà\b|至|到)/.test(text.slice(figure.end, end))
  if (isContrasted(sentence, figure, first) || isOfOtherName(sentence, cue, figure)) return false
  if (figure === first) return true
  // another model after a semicolon begins anew
  const stop = text.slice(cue.end, figure.start).search(/[;；]|\.\s/)
  return stop < 0 || !names.some((name) => name.start > cue.end + stop && name.end <= figure.start)
}

/** "82% (with tools)": the brackets around a cue where no figure stands in them; they part nothing. */
function bracketAround(
  { text, start, end }: Sentence,
  cue: Range,
  figures: readonly AnyFigure[],
): Range | undefined {
  if (!isInBracket(text, start, cue)) return undefined
  const open = start + text.slice(start, cue.start).lastIndexOf('(')
  const close = text.slice(cue.end, end).search(/[)）]/)
  if (close < 0) return undefined
  const range = { start: open, end: cue.end + close + 1 }
  return figures.some((figure) => overlaps(figure, range)) ? undefined : range
}

/** An opening bracket before a cue is not closed before it; the text's full-width signs are folded. */
function isInBracket(text: string, from: number, cue: Range): boolean {
  const before = text.slice(from, cue.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
