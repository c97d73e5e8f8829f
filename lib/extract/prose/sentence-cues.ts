import { modeOf } from '../../claims/name-mode.ts'
import { perObject } from '../../claims/per-object.ts'
import { matchesIn } from '../../text/matches-in.ts'
import { ORDINARY } from '../lexicon/cues/cue-row.ts'
import { AGAIN, BARE_LEVEL } from '../lexicon/cues/effort-cues.ts'
import { type Cue, cuesIn, cueValue } from '../lexicon/qualifier-cues.ts'
import { isComparand } from './contrast.ts'
import type { Sentence } from './sentence.ts'

/** The words of a sentence that narrow its figures, in order; positions are those of its block. */
export const sentenceCues = perObject((sentence: Sentence): readonly Cue[] => {
  const words = withoutNames(sentence)
  const modes = bracketedModes(words)
  const cues = [
    ...modes,
    ...cuesIn(words).filter(
      (cue) =>
        (cue.value !== ORDINARY || !isComparand(words, cue)) &&
        !modes.some((mode) => mode.key === cue.key && mode.start <= cue.start && cue.end <= mode.end),
    ),
  ]
  const levels = cues.some(({ key, value }) => key === 'effort' && LEVEL.test(value))
    ? bareLevels(words, cues)
    : []
  const all = [...cues, ...levels].sort((a, b) => a.start - b.start)
  return [...all, ...onceMore(words, all)]
    .sort((a, b) => a.start - b.start)
    .map((cue) => ({ ...cue, start: cue.start + sentence.start, end: cue.end + sentence.start }))
})

/** "68.8% (120k thinking, high effort)": brackets that hold a mode and nothing else. */
const bracketedModes = (words: string): Cue[] =>
  matchesIn(IN_BRACKETS, words).flatMap(({ index, 1: inner = '' }) => {
    const effort = modeOf(inner)
    return effort === undefined
      ? []
      : [{ key: 'effort' as const, value: effort, start: index + 1, end: index + 1 + inner.length }]
  })

const IN_BRACKETS = /[(（]([^()（）]{3,48})[)）]/g

const ANY_BARE_LEVEL = new RegExp(BARE_LEVEL.words.source, 'gi')
const LEVEL = /^(?:xhigh|high|medium|low|minimal|max)$/

/** "… at low effort, 73.1% at medium and 80.1% at high". */
function bareLevels(words: string, cues: readonly Cue[]): Cue[] {
  return matchesIn(ANY_BARE_LEVEL, words).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const taken = cues.some((cue) => cue.start < end && start < cue.end)
    return taken ? [] : [{ key: BARE_LEVEL.key, value: cueValue(BARE_LEVEL, match), start, end }]
  })
}

/** "… without tools and 25.7% with them". */
function onceMore(words: string, cues: readonly Cue[]): Cue[] {
  return AGAIN.flatMap(({ words: shape, other }) => {
    const match = shape.exec(words)
    const before = match && cues.findLast(({ end, value }) => end <= match.index && value in other)
    const meant = before && other[before.value]
    return match && meant
      ? [{ key: meant[0], value: meant[1], start: match.index, end: match.index + match[0].length }]
      : []
  })
}

/** A sentence's words, as long as they are, with its names blank: "Thinking" of a name is no mode. */
function withoutNames({ text, names, start, end }: Sentence): string {
  let words = ''
  let at = start
  for (const name of names) {
    if (name.end <= at) continue
    const from = Math.max(at, name.start)
    words += text.slice(at, from) + '…'.repeat(Math.max(0, Math.min(name.end, end) - from))
    at = Math.min(name.end, end)
  }
  return words + text.slice(at, end)
}
