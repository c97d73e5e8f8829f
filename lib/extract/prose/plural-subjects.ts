import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { familyOf } from './name-family.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { seriesAt } from './series.ts'

/** "All models": everyone who was named so far. */
const EVERYONE = -1
const MOST_NAMED = 12

/** How many models a word means; 0 where it does not say. */
const COUNTS: readonly { readonly count: number; readonly words: string; readonly signs?: string }[] = [
  {
    count: 2,
    words:
      'both|the two|these two|die beiden|beide[nr]?|los dos|las dos|ambos|ambas|les deux|tous les deux|toutes deux|dans les deux cas|in both cases|in beiden Fällen|en ambos casos',
    signs: '两者|二者|两个模型|两款模型|前两个|両モデル|両者|どちらも|2つのモデル',
  },
  {
    count: 3,
    words: '(?:all|the) three|alle drei|die drei|los tres|las tres|les trois|tous trois',
    signs: '三者|三个模型|三款模型|3モデル',
  },
  {
    count: 4,
    words: '(?:all|the) four|alle vier|die vier|los cuatro|las cuatro|les quatre',
    signs: '四个模型|四款模型|4モデル',
  },
  {
    count: EVERYONE,
    words:
      '(?:all|every|each) (?:of the |of these |the )?(?:listed |\\w+ )?(?:models?|variants?|versions?)|(?:alle|jedes) (?:\\w+ )?Modelle?|todos los modelos|tous les modèles',
    signs: '(?:所有|全部|每个)(?:的)?模型|(?:すべて|全て|全)の?モデル',
  },
  {
    count: 0,
    words:
      '(?:^they|these models|all of them|each of them|every one of them|diese Modelle|estos modelos|ces modèles|^ils|alle Modelle|todos ellos|tous)',
    signs: '它们|これらのモデル|(?<![(（])いずれも',
  },
]

const counting = COUNTS.map(({ count, words, signs }) => ({
  count,
  before: new RegExp(
    `(?:^|^[^.;]{0,40}\\s)(?:${words.replaceAll('^', '')})\\b${signs ? `|^[^。；]{0,12}(?:${signs})` : ''}`,
    'i',
  ),
  after: new RegExp(
    `^[,\\s]*(?:for|für|bei|para|pour|in|with|of|de|von)?\\s?(?:${words.replaceAll('^', '')})\\b${signs ? `|^[^。；]{0,8}(?:${signs})` : ''}`,
    'i',
  ),
}))

/** How many models a sentence means together ("both", "all four"); undefined where it does not. */
export function pluralOf({ text, start, end }: Sentence, figure: Range): number | undefined {
  const before = text.slice(start, figure.start)
  const after = text.slice(figure.end, end)
  return counting.find((row) => row.before.test(before) || row.after.test(after))?.count
}

/** Whether "both" or "they" is who the figure is about. */
export const isPlural = (sentence: Sentence, figure: Range): boolean =>
  pluralOf(sentence, figure) !== undefined

/**
 * "Both" and "they" mean the models that were just named together, or else the last that were named, as many as the
 * word says. In a block that names one model only, "both" is of it and its sibling, or of something else about it.
 */
export function pluralSubjects(count: number, carried: Carried): FoundSubject[] {
  const { recent = [], sameBlock, left } = carried
  const least = Math.max(2, count)
  const named = left?.named ?? []
  if (count === EVERYONE && recent.length < 2) return everyone(named)
  const members = recent.length < least ? membersOfTopic(carried) : []
  if (count > 0 && members.length === count) return members.map((raw) => ({ raw, certain: true }))
  const last = named.slice(-least)
  const [only] = recent.length === 1 && sameBlock ? recent : []
  if (only && count === 2 && !last.every((name) => familyOf(name) === familyOf(only)))
    return [{ raw: only, certain: false }]
  const together = recent.length >= least ? recent : last
  return together.length >= least && together.length <= 5
    ? together.map((raw) => ({ raw, certain: true }))
    : []
}

const everyone = (named: readonly string[]): FoundSubject[] =>
  named.length > 1 && named.length < MOST_NAMED ? named.map((raw) => ({ raw, certain: true })) : []

/** "All three" in a text about GPT-4.1 that has named its mini and nano: the ones whose names begin with its own. */
function membersOfTopic({ heading, document, left }: Carried): readonly string[] {
  const topic = heading ?? document
  if (!topic) return []
  return (left?.named ?? []).filter((name) => name === topic || name.startsWith(`${topic} `))
}

/** "The two reach 78.2% and 74.9%": as many figures in a row as models are one each. */
export function pairedOff(sentence: Sentence, figure: Range, subjects: FoundSubject[]): FoundSubject[] {
  const index = sentence.figures.findIndex((other) => other.start === figure.start)
  if (index < 0 || subjects.length < 2) return subjects
  const series = seriesAt(sentence, index)
  const own = series.figures.length === subjects.length ? subjects[series.index] : undefined
  return own ? [own] : subjects
}
