import type { Figure } from '../figures/figure.ts'
import { findPerTokens } from '../figures/read-per.ts'
import type { CellReading } from './cell-reading.ts'

const PER_BEFORE = /(?:(?<![\p{L}\d])(?:per|pro|je|por|par)|[/／每毎])\s*$/iu
const PER_AFTER = /^\s?(?:あたり|当たり|当り|ごと|につき|毎)/

/** Whether a count of tokens beside a price says what the price is for: "$0.30 (output) per 1M tokens". */
const isBasis = (text: string, { start, end, currency }: Figure): boolean =>
  !currency && (PER_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || PER_AFTER.test(text.slice(end)))

/** A cell without the counts of tokens that its prices are for: "100万トークンあたり0.5ドル" gives one figure. */
export function withoutBasis(reading: CellReading): CellReading {
  const { text, figures, label } = reading
  if (figures.length < 2 || !figures.some(({ currency }) => currency)) return reading
  const own = figures.filter((figure) => !isBasis(text, figure))
  if (own.length === figures.length) return reading
  const perTokens = label.perTokens ?? findPerTokens(text)
  return { ...reading, figures: own, label: perTokens ? { ...label, perTokens } : label }
}
