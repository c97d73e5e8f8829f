import type { DerivedMention } from '../../claims/derived-statement.ts'
import { sourceSpan, type ViewText } from '../../text/view-text.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { changedProperties } from './relative-former.ts'
import { operandsOf } from './relative-operands.ts'
import { type Operands, type Phrase, REACH } from './relative-phrase.ts'
import { phrasesOf } from './relative-phrases.ts'
import { relativeProperties } from './relative-property.ts'
import { pairBehind, pricesBehind, toldChange } from './relative-told.ts'
import type { Sentence } from './sentence.ts'
import { isSupposed } from './supposition.ts'

/**
 * The relative statements of a sentence: "twice the price of GPT-5.4", "40% lower latency than X". The property
 * `price` stands for both prices until the document's figures are known. `readings` are what the sentence states.
 */
export function readDerived(
  sentence: Sentence,
  carried: Carried,
  view: ViewText,
  readings: readonly Reading[] = [],
): DerivedMention[] {
  let last: Last | undefined
  return phrasesOf(sentence).flatMap((phrase) => {
    if (isNoStatement(sentence, phrase, carried)) return []
    const all = operandsOf(sentence, phrase, carried).map((operands) =>
      likeLast(sentence, phrase, operands, last),
    )
    const [first] = all
    if (!first) return []
    last = { operands: first, end: phrase.end }
    const quote = sourceSpan(view, phrase.start, phraseEnd(sentence, phrase))
    const properties = relativeProperties(sentence, phrase, carried, readings)
    return all.flatMap((operands) =>
      pricesTold(sentence, phrase, operands, properties, readings).flatMap((property): DerivedMention[] => {
        const comparatorRaw = comparatorOf(operands, property)
        if (comparatorRaw === undefined) return []
        const told = isOfItself(operands)
          ? toldChange(sentence, phrase, property, readings, view)
          : pairBehind(sentence, phrase, property, view)
        return [
          {
            ...figureOf(sentence, phrase, property),
            subjectRaw: operands.subject,
            comparatorRaw,
            property,
            relation: phrase.relation,
            modality: phrase.modality,
            ...(told ? { told } : {}),
            quote,
            evidence: [],
          },
        ]
      }),
    )
  })
}

/** Against what the same model had before, or has otherwise. */
const isOfItself = ({ subject, comparator }: Operands): boolean =>
  comparator === null || comparator === subject

/** "Prices fall by 75%: input from $4 to $1", "5x cheaper ($3/$15 vs $15/$75)": of the prices that are told. */
function pricesTold(
  sentence: Sentence,
  phrase: Phrase,
  operands: Operands,
  properties: readonly string[],
  readings: readonly Reading[],
): readonly string[] {
  if (properties[0] !== 'price') return properties
  const told = isOfItself(operands)
    ? changedProperties(sentence, readings).filter((property) => property.startsWith('price.'))
    : pricesBehind(sentence, phrase)
  return told.length > 0 ? told : properties
}

/** The statement before in a sentence. */
interface Last {
  readonly operands: Operands
  readonly end: number
}

/** What is its own: "…, and its window is four times as large". */
const ITS =
  /(?<![A-Za-zÀ-ɏ])(?:its|their|sein\w{0,2}|ihr\w{0,2}|dessen|sus?|ses|son|sa)\s[^,;]{0,60}$|其[^，；]{0,20}$|その[^、；]{0,20}$/i

/**
 * "Twice as dear on input and not quite twice on output", "half the price of Y, and its window is twice as large": the
 * second is of the same model against the same one as the first.
 */
function likeLast(sentence: Sentence, phrase: Phrase, operands: Operands, last: Last | undefined): Operands {
  if (!last) return operands
  const { subject, comparator } = last.operands
  if (operands.comparator === undefined && operands.subject === subject) return { ...operands, comparator }
  const isTurned = operands.subject === comparator && operands.comparator === subject && !operands.certain
  return isTurned && ITS.test(sentence.text.slice(last.end, phrase.start)) ? last.operands : operands
}

/**
 * Conditions beside a phrase, and prices of other things than tokens. Like a date, and unlike a sum, what is said of two
 * models holds in an example, too.
 */
function isNoStatement(sentence: Sentence, phrase: Phrase, carried: Carried): boolean {
  const { text, start, end } = sentence
  const before = text.slice(Math.max(start, phrase.start - REACH), phrase.start)
  const after = text.slice(phrase.end, Math.min(end, phrase.end + REACH))
  return (
    CONDITION_BEFORE.test(before) ||
    CONDITION_AFTER.test(after) ||
    OTHER_PRICE.test(after) ||
    OTHER_THING.test(after) ||
    isSupposed(sentence, { ...phrase, kind: 'date' }, carried)
  )
}

const CONDITION_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:if|unless|once|when|whenever|(?:each|every) time|wenn|falls|sobald|jedes Mal|si|cuando|cada vez|quand|lorsque|chaque fois)\s[^,;.]*$|(?:如果|若|一旦|もし|每(?=[^,，;。]{0,4}[降涨升减]))[^,，;。]*$/i
const CONDITION_AFTER = /^[^,、;。]{0,8}(?:たら|ならば?|であれば|すれば|の话|的话)/
/** Multiples of what no property is of: "4x more compute". */
const OTHER_THING =
  /^\s?(?:times\s|as\s|so\s)?(?:as\s)?(?:much\s|many\s|more\s|less\s|fewer\s|higher\s|lower\s|bigger\s|larger\s|the\s)*(?:training\s|pre-?training\s|total\s|output\s|input\s)?(?:tokens(?! (?:per|a|\/) ?s)|capabilit(?:y|ies)|compute|FLOPs?|GPUs?|GPU hours|energy|electricity|power|memory|VRAM|RAM|users?|customers?|revenue|downloads?|usage|traffic|requests|queries|messages|languages|images|employees|Rechenleistung|Energie|Speicher|Nutzer\w*|cómputo|energía|memoria|usuarios|calcul|énergie|mémoire|utilisateurs)(?![\p{L}])|^\s?(?:倍)?的?(?:算力|显存|内存|用户|能耗|計算量|メモリ|ユーザー)/iu

const OTHER_PRICE =
  /^[^,;.]{0,24}(?<![A-Za-zÀ-ɏ])(?:seats?|subscriptions?|plans?|monthly|per month|a month|(?:Abo|Abonnement)\w*|pro Monat|suscripci\w+|al mes|abonnements?|par mois)(?![A-Za-zÀ-ɏ])|^[^,、;。]{0,10}(?:月额|月費|月費|套餐|订阅|月額|サブスク)/i

/** A discount on cached input is off the same model's own price, unless another is named. */
const comparatorOf = ({ subject, comparator, certain }: Operands, property: string) =>
  property === 'price.cached_input' && !certain ? subject : comparator

/** The signed figure; an improvement of a latency is less of it, slower is less of a throughput. */
function figureOf(
  { text }: Sentence,
  phrase: Phrase,
  property: string,
): Pick<DerivedMention, 'figure' | 'figureHigh' | 'direction'> {
  const words = text.slice(phrase.end, phrase.end + 24)
  const faster = /^\s*(?:times\s)?(?:faster|quicker|schneller|más rápid|plus rapide)/i.test(words)
  const slower = /^\s*(?:slower|langsamer|más lent|plus lent)/i.test(words)
  const longer = slower || /^\s*(?:higher|longer|more|höher|mehr|länger|más|plus (?:élev|long))/i.test(words)
  const negative =
    phrase.relation === 'difference'
      ? phrase.less
      : phrase.relation === 'percent_change' &&
        (phrase.less ||
          (property.startsWith('latency.') && !longer && !phrase.ownFormer) ||
          (property.startsWith('throughput.') && slower))
  return {
    figure: negative ? `-${phrase.figure}` : phrase.figure,
    ...(phrase.figureHigh === undefined ? {} : { figureHigh: phrase.figureHigh }),
    ...(phrase.relation === 'ratio' && (phrase.less || (faster && property.startsWith('latency.')))
      ? { direction: 'lower' as const }
      : {}),
  }
}

/** The phrase to the end of its clause, where its comparator stands. */
function phraseEnd({ text, end }: Sentence, phrase: Phrase): number {
  const rest = /^[^,;。；，)）—]{0,120}/.exec(text.slice(phrase.end, end))?.[0] ?? ''
  return phrase.end + rest.replace(/[\s.!?]+$/, '').length
}
