import type { DerivedMention } from '../../claims/derived-statement.ts'
import { sourceSpan, type ViewText } from '../../text/view-text.ts'
import type { Carried } from './discourse.ts'
import { operandsOf } from './relative-operands.ts'
import { type Phrase, phrasesOf } from './relative-phrases.ts'
import { relativeProperty } from './relative-property.ts'
import type { Sentence } from './sentence.ts'

const OWN_EARLIER = /\b(?:its|their|seine|su|son|sa)\b/i

/**
 * The relative statements of a sentence: "twice the price of GPT-5.4", "40% lower latency than X". The property
 * `price` stands for both prices until the document's figures are known.
 */
export function readDerived(sentence: Sentence, carried: Carried, view: ViewText): DerivedMention[] {
  return phrasesOf(sentence).flatMap((phrase): DerivedMention[] => {
    const property = relativeProperty(sentence, phrase, carried)
    const operands = operandsOf(sentence, phrase, carried)
    if (!property || !operands) return []
    // a discount on cached input is off the same model's own price
    const comparator =
      operands.comparator ?? (property === 'price.cached_input' ? operands.subject : undefined)
    const former = phrase.ownFormer || OWN_EARLIER.test(sentence.text.slice(phrase.end, phrase.end + 12))
    if (!comparator && !former) return []
    return [
      {
        ...figureOf(sentence, phrase, property),
        subjectRaw: operands.subject,
        comparatorRaw: comparator ?? null,
        property,
        relation: phrase.relation,
        modality: phrase.approximate ? 'approximate' : 'asserted',
        quote: sourceSpan(view, phrase.start, phraseEnd(sentence, phrase)),
        evidence: [],
      },
    ]
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
  const longer = slower || /^\s*(?:higher|longer|more|höher|más alt|plus élev)/i.test(words)
  const negative =
    phrase.relation === 'difference'
      ? phrase.less
      : phrase.relation === 'percent_change' &&
        (phrase.less ||
          (property.startsWith('latency.') && !longer) ||
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
