import type { Figure } from '../figures/figure.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import type { Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'

/** "32B total, 9B active": a total beside what is active is of parameters. */
export function totalBeside(
  { figures, text, end }: Sentence,
  index: number,
  figure: Figure,
  features: ReadonlySet<Feature>,
): string | undefined {
  if (!features.has('total') || figure.unit || !figure.scaled || figure.low.lt(BILLION / 10)) return undefined
  const next = figures[index + 1]
  const after = next ? text.slice(next.end, Math.min(end, next.end + 16)) : ''
  const beside = next?.kind === 'figure' && next.scaled && featuresOf(`${after}`).has('active')
  const former = figures[index - 1]
  // "12B active/52B total"
  const behind =
    former?.kind === 'figure' &&
    former.scaled &&
    figure.start - former.end < 24 &&
    featuresOf(text.slice(former.end, figure.start)).has('active')
  return beside || behind ? 'parameters.total' : undefined
}

const BILLION = 1_000_000_000

/** "in 8B, 70B and 405B sizes", "three sizes: 135M, 360M and 1.7B": a row of sizes, and what says that they are some. */
export function sizeInRow(sentence: Sentence, index: number): string | undefined {
  const row = seriesAt(sentence, index)
  const sizes = row.figures.every(
    (one) =>
      one.kind === 'figure' &&
      !one.currency &&
      one.scaled &&
      one.low.gte(SMALLEST) &&
      isSizeWritten(sentence, one),
  )
  if (row.figures.length < 2 || !sizes) return undefined
  const { text, start, end } = sentence
  const before = text.slice(Math.max(start, row.start - 40), row.start)
  const after = text.slice(row.end, Math.min(end, row.end + 40))
  // "the 4B, 12B and 27B models have …" means the models
  if (MEANS_MODELS.test(before) || sentence.names.some((name) => isListed(text.slice(name.end, row.start))))
    return undefined
  return SIZES_BEFORE.test(before) || SIZES_AFTER.test(after) ? 'parameters.total' : undefined
}

const MEANS_MODELS =
  /(?<![\p{L}])(?:the|these|those|all|both|our|for|die|der|den|für|los|las|para|les|nos|pour)\s$/iu
const isListed = (between: string): boolean => /^\s?(?:,|\/|and|und|y|et|、|和)\s?$/.test(between)

const isSizeWritten = ({ text }: Sentence, { start, numberEnd }: Figure): boolean =>
  /(?:[MBbT]|illi\p{L}*|十亿|亿|億)$/u.test(text.slice(start, numberEnd))

const SMALLEST = 10_000_000
const SIZES_BEFORE =
  /\b(?:sizes?|flavou?rs?|Größen|tamaños|tailles)\b[^.;\d]{0,24}$|\b(?:variants?|versions?|models?|Varianten|Modelle|variantes|modelos|modèles)\s?(?:[:：(（]|of|with|von|de|avec|con)\s?$|(?:尺寸|规模|规格|サイズ)[^。；\d]{0,8}$/i
const SIZES_AFTER =
  /^\s?(?:\p{Ll}+\s){0,2}(?:sizes?|variants?|versions?|models?|parameters?|params?|Größen|Varianten|Modelle|Parameter\p{L}*|tamaños|variantes|versiones|modelos|parámetros|tailles|modèles|paramètres)(?![\p{L}])|^\s?(?:的|の)?(?:[二两三四五六七八九\d]?[个個种種]?)(?:尺寸|规模|模型|参数|サイズ|モデル|パラメータ)/iu

/** "an open 24B sibling", "a 70B model": a size in front of what it is the size of. */
export function sizeOfModel({ text, start, end }: Sentence, figure: Figure): string | undefined {
  const written = text.slice(figure.start, figure.end)
  if (figure.unit || !/[BT]$/.test(written) || figure.low.lt(BILLION / 10)) return undefined
  if (NAMED_KIND.test(text.slice(figure.end, end))) return 'parameters.total'
  return /\b(?:an?|eine?n?|un|une)\s+(?:\w+\s+){0,2}$/i.test(
    text.slice(Math.max(start, figure.start - 32), figure.start),
  ) && KIND.test(text.slice(figure.end, end))
    ? 'parameters.total'
    : undefined
}

const ADJECTIVES =
  '(?:(?:dense|open|open[- ]?(?:weights?|source)|sparse|compact|small|large|smaller|larger|language|text|chat|code|coding|vision|multimodal|instruct|instruction[- ]tuned|foundation|base|reasoning|MoE|mixture[- ]of[- ]experts)\\s+)*'
const KIND = new RegExp(`^[\\s-]+${ADJECTIVES}(?:models?|Modell|modelo|modèle)(?![a-z])`)
/** "24B sibling, Magistral Small": what is named right after has that size. */
const NAMED_KIND = new RegExp(
  `^[\\s-]+${ADJECTIVES}(?:models?|siblings?|companion|versions?|variants?|Modell|Variante|modelo|modèle),?\\s(?:called\\s|named\\s)?["“„«「]?[A-Z]`,
)
