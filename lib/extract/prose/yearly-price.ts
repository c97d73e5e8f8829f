import type { AnyFigure, Figure } from '../figures/figure.ts'
import type { Sentence } from './sentence.ts'

/** "$20 a month, or $17 …", "$20 a month, $17 if you pay for the year". */
export const isOrAnnual = (before: string, after: string): boolean =>
  /^,?\s\(?(?:or|bzw\.|o|ou|oder)\s$/.test(before) ||
  (/^[,;]?\s\(?$/.test(before) && YEARLY.test(/^[^,;.]{0,40}/.exec(after)?.[0] ?? ''))

/** "$24.99 a month; with annual billing that drops to $19.99": less than the monthly price, so no sum of a year. */
export const isCheaperByYear = (monthly: AnyFigure | undefined, before: string, figure: Figure): boolean =>
  monthly?.kind === 'figure' &&
  monthly.per?.of === 'month' &&
  monthly.currency === figure.currency &&
  figure.low.lt(monthly.low) &&
  before.length <= 64 &&
  YEARLY.test(before)

const YEARLY =
  /\b(?:annual(?:ly)?|yearly|(?:pay|paid|billed) (?:for )?(?:the|a|per|by the) year|im Jahresabo|bei Jahreszahlung|pro Jahr gezahlt|al año|por año|par an|à l['’]an|pago anual|jährlich\w*|anual(?:mente)?|annuel\w*|à l['’]année)\b|年払い|年契約|年額|年プラン|按年|年付|年费|包年/i

/** Right after the price, or before it since the one before: "年払いなら月あたり1,650円". */
export function isAnnual({ text, figures, start, end }: Sentence, figure: Figure): boolean {
  const next = figures.find((other) => other.start > figure.start)
  const previous = figures.findLast((other) => other.end <= figure.start)?.end ?? start
  const after = text.slice(figure.end, Math.min(next?.start ?? end, figure.end + 60))
  // what stands in the phrase of the next price is of that one
  const own =
    next?.kind === 'figure' && next.currency ? after.replace(/[,，、;；(（][^,，、;；(（]*$/, '') : after
  return YEARLY.test(own) || YEARLY.test(text.slice(Math.max(previous, figure.start - 30), figure.start))
}
