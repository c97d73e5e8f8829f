import type { DerivedMention } from '../../claims/derived-statement.ts'
import { sourceSpan, type ViewText } from '../../text/view-text.ts'
import type { Carried } from './discourse.ts'
import type { Reading } from './reading.ts'
import { operandsOf } from './relative-operands.ts'
import { type Phrase, phrasesOf } from './relative-phrases.ts'
import { relativeProperties } from './relative-property.ts'
import type { Sentence } from './sentence.ts'

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
  return phrasesOf(sentence).flatMap((phrase) => {
    const operands = operandsOf(sentence, phrase, carried)
    if (!operands) return []
    return relativeProperties(sentence, phrase, carried, readings).map(
      (property): DerivedMention => ({
        ...figureOf(sentence, phrase, property),
        subjectRaw: operands.subject,
        // a discount on cached input is off the same model's own price
        comparatorRaw: operands.comparator ?? (property === 'price.cached_input' ? operands.subject : null),
        property,
        relation: phrase.relation,
        modality: phrase.modality,
        quote: sourceSpan(view, phrase.start, phraseEnd(sentence, phrase)),
        evidence: [],
      }),
    )
  })
}

/** The signed figure; an improvement of a latency is less of it, slower is less of a throughput. */
function figureOf(
  { text }: Sentence,
  phrase: Phrase,
  property: string,
): Pick<DerivedMention, 'figure' | 'figureHigh' | 'direction'> {
  const words = text.slice(phrase.end, phrase.end + 24)
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
    ...(phrase.relation === 'ratio' && phrase.less ? { direction: 'lower' as const } : {}),
  }
}

/** The phrase to the end of its clause, where its comparator stands. */
function phraseEnd({ text, end }: Sentence, phrase: Phrase): number {
  const rest = /^[^,;。；，)）—]{0,120}/.exec(text.slice(phrase.end, end))?.[0] ?? ''
  return phrase.end + rest.replace(/[\s.!?]+$/, '').length
}
