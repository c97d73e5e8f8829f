import type { Figure } from '../figures/figure.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'
import type { Sentence } from './sentence.ts'

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
  return beside ? 'parameters.total' : undefined
}

const BILLION = 1_000_000_000

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
