import { featuresOf } from '../lexicon/features.ts'
import type { NameMention } from '../names/name-mention.ts'
import { bracketedAfter, bracketOwner } from './name-in-brackets.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'
import { type Series, seriesAt } from './series.ts'

/**
 * The name that words right beside a figure make its owner: brackets, a relative clause, "X's 44%", "44% for X",
 * "a 24B sibling, X".
 */
export function nameBeside(sentence: Sentence, figure: Range): NameMention | undefined {
  const index = sentence.figures.findIndex((other) => other.start === figure.start)
  // what is said of a row of figures is said of each
  const series = index < 0 ? undefined : seriesAt(sentence, index)
  const first = series?.figures[0] ?? figure
  const last = series?.figures.at(-1) ?? figure
  return (
    relativeOwner(sentence, figure) ??
    bracketOwner(sentence, figure) ??
    bracketedAfter(sentence, figure) ??
    apposedAfter(sentence, figure) ??
    describedAfter(sentence, figure) ??
    ownerAfter(sentence, figure) ??
    (series && isOneOwners(sentence, series)
      ? (possessiveBefore(sentence, first) ?? ownerAfter(sentence, last))
      : undefined) ??
    possessiveBefore(sentence, figure) ??
    verbBefore(sentence, first) ??
    atBefore(sentence, figure)
  )
}

/** No name stands inside the series, and no list of names before it asks for pairing off. */
const isOneOwners = (sentence: Sentence, series: Series): boolean =>
  series.figures.length > 1 && !sentence.names.some(({ start }) => start > series.start && start < series.end)

const lastModelBefore = ({ names }: Sentence, position: number): NameMention | undefined =>
  names.findLast((name) => name.end <= position && name.kind === 'model')

/** "Unlike GPT-4o, which has a 128K window, …": a relative clause is about the name before it. */
function relativeOwner(sentence: Sentence, figure: Range): NameMention | undefined {
  const last = lastModelBefore(sentence, figure.start)
  return last && /^,?\s(?:which|that|whose|who)\s[^,;]*$/.test(sentence.text.slice(last.end, figure.start))
    ? last
    : undefined
}

const nextModel = ({ names }: Sentence, position: number): NameMention | undefined =>
  names.find((name) => name.start >= position && name.kind === 'model')

const KIND_OF_MODEL =
  /^[\s-]+(?:(?:parameters?|dense|open|sparse|compact|smaller|larger|MoE|language|reasoning)[\s-]+)*(?:models?|siblings?|companion|versions?|variants?|brother|sister|Modell|Variante|Ableger|modelo|versión|modèle|version),?\s*(?:called|named|dubbed|namens|llamad[oa]|denominad[oa]|appelée?|nommée?|baptisée?)?\s*["“„«「]?$/i

/** "an open 24B sibling, Magistral Small". */
function apposedAfter(sentence: Sentence, figure: Range): NameMention | undefined {
  const next = nextModel(sentence, figure.end)
  return next && KIND_OF_MODEL.test(sentence.text.slice(figure.end, next.start)) ? next : undefined
}

/** 支持 1M 上下文长度的 X, "128Kのコンテキストを持つX": what stands before a name in Chinese and Japanese describes it. */
function describedAfter(sentence: Sentence, figure: Range): NameMention | undefined {
  const { text, start } = sentence
  const next = nextModel(sentence, figure.end)
  if (!next || !DESCRIBES.test(text.slice(figure.end, next.start))) return undefined
  const before = sentence.names.findLast((name) => name.end <= figure.start)
  return /[，。；,]/.test(text.slice(before?.end ?? start, figure.start)) || !before ? next : undefined
}

const DESCRIBES =
  /^(?:[^，。；,;、（）()]|[（(][^（）()]*[）)]){0,40}(?:的|を持つ|に対応(?:した|する)|を備えた|をサポート(?:した|する))\s?(?:模型|モデル)?\s?["“「*]*$/

const OWNED_BY =
  /^\s+(?:for|für|bei|beim|para|pour|by|with|chez)\s+(?:(?:the|das|den|dem|die|der|el|la|le)\s+)?(?:[A-Za-z]\w+['’]s\s+)?$/
/** "the 51.0% that Qwen3 achieves". */
const THAT_IT_HAS = /^\s+(?:that|which|,?\s?(?:die|das)|que|qu['’])\s?(?:the\s|der\s|das\s|el\s|le\s)?$/
const VERB_AFTER = /^\s+\p{Ll}/u

const OF =
  /^\s+(?:of|von|de|del|that|which|die|que|(?:\p{Ll}+ed\s)(?:by|in|for|with|on)|in|on|from|by)\s+(?:the\s)?$/u

/** "the 128K limit in GPT-4o": the figure's own noun stands between it and whose it is. */
const isOfNoun = (between: string): boolean => {
  const noun = NOUN_OF.exec(between)?.[1]
  return noun !== undefined && featuresOf(noun).size > 0
}
const NOUN_OF =
  /^[\s-]((?:[\p{L}-]+\s){1,4})(?:of|in|for|on|from|offered by|with|von|bei|im|de|del|en|du|dans|chez|pour|para)\s(?:the\s|its\s|der\s|dem\s|el\s|la\s|le\s)?(?:[A-Z]\w+['’]s\s)?$/u

/** "66% llama-3.1-405b" at the start of an item, "$5 for GPT-5.5", "the 75.2% of GPT-5". */
function ownerAfter(sentence: Sentence, figure: Range): NameMention | undefined {
  const { text, start, figures } = sentence
  const next = nextModel(sentence, figure.end)
  if (!next) return undefined
  const between = text.slice(figure.end, next.start)
  const first = text.slice(start, figure.start).trim() === '' && figures[0]?.start === figure.start
  if (first && /^[\s:–—-]*$/.test(between)) return next
  if (
    OWNED_BY.test(between) ||
    (/^\s+to\s+$/.test(between) && /minute$/.test(text.slice(figure.start, figure.end)))
  )
    return next
  const definite =
    /\b(?:the|than|den|die|vom|zum|los|las|el|al|del|les|le|au|des|against|gegen|gegenüber|contre|frente a|vs\.?)\s*$/i.test(
      text.slice(Math.max(start, figure.start - 11), figure.start),
    )
  if (definite && THAT_IT_HAS.test(between) && VERB_AFTER.test(text.slice(next.end, next.end + 30)))
    return next
  if (definite && isOfNoun(between)) return next
  return definite && OF.test(between) && !/^['’]s/.test(text.slice(next.end, next.end + 2)) ? next : undefined
}

/** "the flagship's 1,000 requests/min": a name that owns the figure, also in a comparison. */
function possessiveBefore(sentence: Sentence, figure: Range): NameMention | undefined {
  const last = lastModelBefore(sentence, figure.start)
  return last &&
    /^["”」』]?\s?(?:['’]s|的|の)\s*(?:\w+\s)?[~≈]?$/.test(sentence.text.slice(last.end, figure.start))
    ? last
    : undefined
}

/** "35% slower than X at 96 tokens per second": what X is at is X's, where another figure of that kind stands before. */
function atBefore(sentence: Sentence, figure: Range): NameMention | undefined {
  const last = lastModelBefore(sentence, figure.start)
  const own = sentence.figures.find((other) => other.start === figure.start)
  const earlier = sentence.figures.some(
    (other) =>
      other.kind === 'figure' && own?.kind === 'figure' && other.start < own.start && other.unit === own.unit,
  )
  return last?.comparator &&
    earlier &&
    /^\s+(?:at|with)\s+$/.test(sentence.text.slice(last.end, figure.start))
    ? last
    : undefined
}

/** "上一代 X 分别为 76.0%": a name with its verb owns the figure, also when it is compared with. */
function verbBefore(sentence: Sentence, figure: Range): NameMention | undefined {
  const last = lastModelBefore(sentence, figure.start)
  return last &&
    /^["”」』]?\s*(?:则|則|只|仅)*(?:分别|分別)?(?:为|為|是|有)\s*(?:约|約)?\s*$/.test(
      sentence.text.slice(last.end, figure.start),
    )
    ? last
    : undefined
}
