import { ORDINARY } from '../lexicon/cues/cue-row.ts'
import { INPUT_SIDE, OUTPUT_SIDE } from '../lexicon/relative/properties.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { type Phrase, REACH } from './relative-phrase.ts'
import { firstNamed, saidProperty } from './relative-said.ts'
import { scoreProperty } from './relative-score.ts'
import type { Sentence } from './sentence.ts'
import { sentenceCues } from './sentence-cues.ts'

/**
 * What a relative phrase is about; `price` stands for both prices until the document's figures are known. Several where
 * it is said of the prices that its sentence gives.
 */
export function relativeProperties(
  sentence: Sentence,
  phrase: Phrase,
  carried: Carried,
  readings: readonly Reading[],
): readonly string[] {
  if (phrase.relation === 'difference' || phrase.percent)
    return listed(scoreProperty(sentence, phrase, carried))
  const { text, start, end } = sentence
  const own = ownWords(text.slice(phrase.start, Math.min(end, phrase.until ?? end, phrase.end + REACH)))
  const before = clauseBefore(text.slice(start, phrase.start))
  const label = LABEL.exec(text.slice(start, phrase.start))?.[0] ?? ''
  const said =
    saidProperty(sentence, phrase, carried, own, before, label) ?? rebateOf(sentence, phrase, own, before)
  if (said && said !== 'price') return [said]
  if (!said && SIZE.test(own)) return ['parameters.total']
  return pricesMeant(said, own, before, { sentence, phrase, carried, readings })
}

/** "Prompt caching: up to 90% less": what a line is about. */
const LABEL = /^[^:：]{2,40}[:：]/

/** Words for what is taken off a bill. */
const REBATE =
  /(?<![A-Za-zÀ-ɏ])(?:off|discount(?:ed)?|savings?|sav(?:e|es|ing)|rebate|reduction|cut|\w*[Ee]rsparnis|spart|sparen|Rabatt|Nachlass|ahorr\w+|descuento|rebaja|économi\w+|remise|rabais|réduction)(?![A-Za-zÀ-ɏ])|节省|节约|省|折扣|优惠|割引|引き|オフ/

/** "Batch API: 50% off": of prices, where the words name a way of being served that has its own. */
function rebateOf(sentence: Sentence, phrase: Phrase, own: string, before: string): 'price' | undefined {
  const isRebate = phrase.relation === 'percent_change' && phrase.less && REBATE.test(`${before} ${own}`)
  return isRebate && sentenceCues(sentence).some(({ key, value }) => key === 'tier' && value !== ORDINARY)
    ? 'price'
    : undefined
}

interface Said {
  readonly sentence: Sentence
  readonly phrase: Phrase
  readonly carried: Carried
  readonly readings: readonly Reading[]
}

/** Which prices are meant, where words say that it is of a price (`said`), or nothing. */
function pricesMeant(
  said: string | undefined,
  own: string,
  before: string,
  { sentence, phrase, carried, readings }: Said,
): readonly string[] {
  const { text, start } = sentence
  const side = sideOf(own.split(/[,，、(（]/)[0] ?? own)
  // "入力120円、出力480円と半額": of the prices that are told
  // so is what follows a price after a comma: "$2 per million input tokens, 60% less than X"
  const near = before.trim() === '' ? text.slice(start, phrase.start) : before
  const told = !said || (!side && MONEY.test(near)) ? stated(sentence, phrase, carried, readings) : []
  if (said) return told.length > 0 ? told : [side ?? directed(own, before)]
  if (side && (phrase.ownFormer || hasPrices(sentence))) return [side]
  return told.length > 0 ? told : sideOfMoney(text.slice(start, phrase.start))
}

/** The side that words with sums in them speak of. */
const sideOfMoney = (words: string): readonly string[] => (MONEY.test(words) ? listed(sideOf(words)) : [])

/** "2.5 times larger than X": of models, where nothing else is measured. */
const SIZE =
  /^\s*[\d.,\p{L}]*\s?(?:[x×]|times|mal|veces|fois|%)?\s?(?:larger|bigger|smaller|größer|kleiner|más (?:grande|pequeñ[oa])|plus (?:grand|petit)e?)s?\s(?:than|als|que)\s/iu

const listed = (property: string | undefined): readonly string[] => (property ? [property] : [])

/** "… and the window is twice that of X": another thing is spoken of. */
const ANOTHER =
  /[;。；]|\.\s|,\s(?:and|but|while|whereas|yet|während|mientras|tandis que|und|y|et|aber|pero|mais)\s|\s(?:and|und|y|et)\s(?=(?:not|nicht|no|its?|the|su|la|el|die|der|das|sein\w*|le|sa|son)\s)/

/** The words of a phrase up to the end of what it says. */
const ownWords = (words: string): string =>
  (words.split(ANOTHER)[0] ?? words).split(/[,，](?=\p{Script=Han})/u)[0] ?? words

/** The words from the last stop on: a comma in a number is none. */
const clauseBefore = (words: string): string =>
  words
    .split(ANOTHER)
    .at(-1)
    ?.split(/[:：]|[,，、](?!\d)/)
    .at(-1) ?? words

const MONEY = /[$€£¥]|\d\s?(?:元|円|ドル|美元|euros?|dollars?|dólares|Dollar|Euro)/i

/** "so input now costs 25% more" is of one price; "… on input and output" of both. */
const directed = (own: string, before: string): string =>
  mentionsSide(own) ? 'price' : (sideOf(before) ?? 'price')

const mentionsSide = (words: string): boolean =>
  INPUT_SIDE.test(words.slice(0, 40)) || OUTPUT_SIDE.test(words.slice(0, 40))

function sideOf(words: string): 'price.input' | 'price.output' | 'price' | undefined {
  const [input, output] = [INPUT_SIDE.test(words), OUTPUT_SIDE.test(words)]
  if (input && output) return 'price'
  return input ? 'price.input' : output ? 'price.output' : undefined
}

const hasPrices = ({ text, figures, start, end }: Sentence): boolean =>
  figures.some((figure) => figure.kind === 'figure' && figure.currency !== undefined) ||
  firstNamed(text.slice(start, end)) === 'price'

/** "That is 20% less": of what the sentence before states. */
const LEANS =
  /^(?:that|this|it|which)(?:['’]s| is| was| represents?| marks?| means| amounts to| translates| corresponds| equals| works out)\b|^(?:das|dies) (?:ist|sind|entspricht|bedeutet|macht)|^es(?:o|to) (?:es|supone|representa|equivale|significa)|^c['’]est|^(?:cela|ce qui) (?:représente|correspond|équivaut)|^soit|^(?:这|这是|相当于|これは|それは)/i

/** Where the phrase says nothing: of what its sentence states, else, after "that is", of what the one before stated. */
function stated(
  { text, start, end }: Sentence,
  phrase: Phrase,
  carried: Carried,
  readings: readonly Reading[],
): readonly string[] {
  const nearest =
    readings.findLast(({ figure }) => figure.end <= phrase.start) ??
    (phrase.ownFormer ? readings[0] : undefined)
  const before = LEANS.test(text.slice(start, end)) ? (carried.left?.stated ?? []) : []
  const properties = nearest ? [nearest.property] : before.slice(0, 1).map(({ property }) => property)
  const [property] = properties
  if (!property?.startsWith('price.')) return properties.filter(isRelative)
  const all = nearest ? readings.map((reading) => reading.property) : before.map((other) => other.property)
  const prices = [...new Set(all.filter((other) => other.startsWith('price.')))]
  // "cached input is $0.125 instead of $1.25, a discount of 90%"
  return prices.includes('price.cached_input') ? ['price.cached_input'] : prices
}

/** Dates and licences have no multiples. */
const isRelative = (property: string): boolean => !/^(?:release_date|knowledge_cutoff|license)/.test(property)
