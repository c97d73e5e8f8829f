import type { NameMention } from '../names/name-mention.ts'
import type { Carried } from './discourse.ts'
import type { Operands, Phrase } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'

/** 输入价格是星曜-2（…）的一半, 比 X 便宜 60%, X の半額, X より3割安い: the other side stands before the multiple. */
export function namedBefore(
  { text, start }: Sentence,
  models: readonly NameMention[],
  phrase: Phrase,
  carried: Carried,
): Operands | undefined {
  const other = models.findLast((name) => {
    if (name.end > phrase.start) return false
    const after = text.slice(name.end, phrase.start)
    if (OWNED_BY.test(after)) return true
    return (
      HELD_AGAINST.test(text.slice(Math.max(start, name.start - 8), name.start)) &&
      /^[^,;。，；]{0,40}$/.test(after)
    )
  })
  if (!other) return undefined
  const subject =
    models.find((name) => name.end <= other.start && name.key !== other.key)?.raw ??
    [
      carried.sameBlock ? carried.previous : undefined,
      carried.heading,
      carried.previous,
      carried.document,
    ].find((raw) => raw !== undefined && raw !== other.raw)
  return subject && subject !== other.raw ? { subject, comparator: other.raw, certain: true } : undefined
}

const OWNED_BY =
  /^["”」』]?(?:[（(][^（）()]*[)）])?\s?(?:的|の|を|より(?:も)?|に比べ(?:て)?|と比べ(?:て)?|と比較して|の(?:価格|料金|単価|コスト)の|的(?:输入|输出)?(?:价格|定价|成本|费用|单价)?的?|相比|低|高)(?:约|大约|約|ほぼ|近|仅|也|就|还|是)?\s?$/
const HELD_AGAINST = /(?:比|较|相比|与|相较于|不到|仅为|只有|是)\s?$/
