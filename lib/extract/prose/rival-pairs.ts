import { nameKey } from '../../claims/name-key.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { FoundSubject } from './finding.ts'
import { isMoney } from './price-direction.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { seriesAt } from './series.ts'

const ARROW = /^\s?(?:->|→|=>|⇒|➜|➔)\s?$/
const AGAINST =
  /^\s?(?:vs\.?|versus|against|compared (?:to|with)|gegen|gegenüber|statt|frente a|contra|contre|对比?|対)\s?$/i

/** One of two figures that are held against each other. */
interface Side {
  readonly at: 0 | 1
  readonly joint: 'arrow' | 'against'
  /** Where the pair begins and ends. */
  readonly pair: Range
}

/** Two names: for "vs." whom it is about and the other, for an arrow the former and the one of today. */
type Rivals = readonly [string, string]

/**
 * Whose a figure is that is held against another with nothing but "vs." or an arrow between them: "lower input ($2.50 vs
 * $3.00)", "MMLU: 71.3 -> 82.6". The two models are those of the sentence, of the sentences before, or of the heading.
 */
export function pairOwner(
  sentence: Sentence,
  figure: Range,
  carried: Carried,
): readonly FoundSubject[] | undefined {
  const side = sideOf(sentence, figure)
  if (!side) return undefined
  const rivals = rivalsOf(sentence, side, carried)
  return rivals ? [{ raw: rivals[side.at], certain: true }] : undefined
}

function sideOf(sentence: Sentence, figure: Range): Side | undefined {
  const { text, figures } = sentence
  const index = figures.findIndex(({ start }) => start === figure.start)
  // "$1/$5 vs $3/$15": rows are held against each other as one figure is
  const row = seriesAt(sentence, index)
  const size = row.figures.length
  for (const at of [0, 1] as const) {
    const first = index - row.index
    const other = at === 0 ? figures[first + size] : figures[first - 1]
    if (!other || isMoney(figures[index]) !== isMoney(other)) continue
    const pair = at === 0 ? { start: row.start, end: other.end } : { start: other.start, end: row.end }
    const words = at === 0 ? text.slice(row.end, other.start) : text.slice(other.end, row.start)
    if (ARROW.test(words)) return { at, joint: 'arrow', pair }
    if (AGAINST.test(words)) return { at, joint: 'against', pair }
  }
  return undefined
}

function rivalsOf(
  { text, names, start }: Sentence,
  { joint, pair }: Side,
  carried: Carried,
): Rivals | undefined {
  const models = names.filter(({ kind }) => kind === 'model')
  const here = [...new Map(models.map((name) => [name.key, name])).values()]
  if (here.length === 0)
    return calledFirst(rivalsBefore(carried, joint), text.slice(start, pair.start), joint)
  // "82 vs 75 for X", and names elsewhere in the sentence, are told by where they stand
  if (joint === 'arrow' || here.length > 1 || !isInBrackets(text, pair)) return undefined
  return here[0] ? withOther(here[0], carried) : undefined
}

const isInBrackets = (text: string, { start, end }: Range): boolean =>
  /[(（]\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[^(（;]{0,40}[)）]/.test(text.slice(end, end + 42))

/** "X is cheaper on input ($2 vs $3)", "it beats X on MATH (80 vs 74)": the other is one that was held against it. */
function withOther(name: NameMention, { previous, rivals, left }: Carried): Rivals | undefined {
  if (name.comparator) return previous && nameKey(previous) !== name.key ? [previous, name.raw] : undefined
  const others = [left?.rivals, rivals].flatMap((pair) => {
    const rest = pair?.filter((rival) => nameKey(rival) !== name.key) ?? []
    return pair?.length === 2 && rest.length === 1 ? rest : []
  })
  return others[0] ? [name.raw, others[0]] : undefined
}

function rivalsBefore(
  { rivals, recent = [], left, sameBlock, changedFrom, document }: Carried,
  joint: Side['joint'],
): Rivals | undefined {
  if (sameBlock && recent.length === 2) return asPair(recent)
  const held = sameBlock ? asPair(left?.rivals) : undefined
  if (held) return joint === 'arrow' ? [held[1], held[0]] : held
  if (changedFrom && document && joint === 'arrow') return [changedFrom, document]
  return asPair(rivals)
}

/** "Claude's window is bigger: 200K against 128K": a word of one of the two names says who comes first. */
function calledFirst(rivals: Rivals | undefined, words: string, joint: Side['joint']): Rivals | undefined {
  const owner = POSSESSOR.exec(words)?.[1]?.toLowerCase()
  if (!rivals || !owner || joint === 'arrow') return owner ? undefined : rivals
  const [own, other] = rivals
  const isCalled = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(owner)
  if (isCalled(own) === isCalled(other)) return undefined
  return isCalled(own) ? rivals : [other, own]
}

const POSSESSOR = /(?<![\p{L}'])(?!(?:It|That|What|Here|There|Let|Who)['’]s)(\p{Lu}[\w.-]+)['’]s\s/u

const asPair = ([own, other]: readonly string[] = []): Rivals | undefined =>
  own !== undefined && other !== undefined ? [own, other] : undefined
