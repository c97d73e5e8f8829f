import type { BenchmarkMention } from '../extract-context.ts'
import type { AnyFigure } from '../figures/figure.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Range } from './sentences.ts'

/** A sentence with what was found in it. All ranges count in the block's visible text. */
export interface Sentence extends Range {
  /** The text of the whole block. */
  readonly text: string
  readonly names: readonly NameMention[]
  readonly figures: readonly AnyFigure[]
  readonly benchmarks: readonly BenchmarkMention[]
}

/** The names that can be who the sentence speaks about. */
export const subjectsIn = (sentence: Sentence): readonly NameMention[] =>
  sentence.names.filter((name) => name.kind === 'model' && !name.comparator)

/** The last model that is named in a sentence before a position. */
export const lastModelBefore = ({ names, start }: Sentence, position: number): NameMention | undefined =>
  names.findLast((name) => name.kind === 'model' && name.start >= start && name.end <= position)

/** "… and beat GPT-6's 83.2%": who owns a later figure of the sentence is not whom it is about. */
export function markOwners(
  text: string,
  names: readonly NameMention[],
  figures: readonly Range[],
): NameMention[] {
  return names.map((name) => {
    const owned = figures.find(({ start }) => start >= name.end)
    const isOwner =
      owned !== undefined && /^["”」』]?\s?(?:['’]s|的|の)\s*$/.test(text.slice(name.end, owned.start))
    return isOwner && figures.some(({ end }) => end <= name.start) ? { ...name, comparator: true } : name
  })
}

/**
 * A name right after another that is compared with is the same one in apposition ("the latest GPT-4 Turbo model
 * `gpt-4-0125-preview`"), so it is compared with, too.
 */
export function markAppositions(text: string, names: readonly NameMention[]): NameMention[] {
  const marked: NameMention[] = []
  for (const name of names) {
    const before = marked.at(-1)
    const between = before ? text.slice(before.end, name.start) : ''
    const apposed =
      before?.comparator &&
      !(
        opensWith(text, before) &&
        /^\s(?!(?:and|or|und|y|et)\b)\p{Ll}/u.test(text.slice(name.end, name.end + 6))
      ) &&
      /^\s?(?:models?|and|&|,|und|y|et|和|与|及|、|と)?\s?(?:the\s)?$/.test(between)
    marked.push(apposed ? { ...name, comparator: true } : name)
  }
  return marked
}

/** "Compared to X, Y is …": the words before the first comma are over, and Y is spoken of. */
const opensWith = (text: string, { start }: NameMention): boolean =>
  OPENING.test(text.slice(Math.max(0, start - 40), start))

const OPENING =
  /(?:^|[.!?]\s)(?:As )?(?:Compared|Unlike|Against|Relative|Versus|In contrast|In comparison|Next to|Im Vergleich|Im Gegensatz|Anders als|Verglichen|Gegenüber|Comparad[oa]|En comparación|A diferencia|Frente|Par rapport|Contrairement|Comparée?|Face)(?:\s\p{L}+){0,4}\s(?:['’"“„«*_`]*)$/u
