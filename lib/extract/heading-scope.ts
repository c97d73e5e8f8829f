import type { Qualifiers } from '../claims/qualifier.ts'
import { cuesIn, cuesSaidOnce } from './lexicon/qualifier-cues.ts'
import type { NameMention } from './names/name-mention.ts'

/** What a heading says beside the words that narrow, when it heads nothing but what they narrow. */
const MERE_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    'prices?|pricing|price list|rate card|rates?|costs?|tariffs?|discounts?|savings|offers?|requests?|limits?|quotas?|results?|scores?|benchmarks?|evaluations?|performance|speeds?|latency|throughput|models?|model cards?|processing|inference|platform|service|hosted|served|hosting|served by|available|supported|serverless|on-demand|catalog(?:ue)?|docs|documentation|developers?|reference|foundation|text|language|overview|details|summary|official|current|new|updated|the|on|via|with|for|from|in|at|of|by|per|and|million|1M|tokens?|input|output|USD|EUR|API|AI|LLMs?|tiers?|plans?',
    'Preise?|Preisliste|Preisblatt|Preisübersicht|Kosten|Rabatte?|Konditionen|Ergebnisse|Modelle?|KI|Übersicht|Grenzen|Limits|auf|bei|über|mit|im|in der|von|der|die|das|und|je|pro|Mio|Stand',
    'precios?|tarifas?|costes?|descuentos?|resultados|límites|modelos?|IA|en|con|de|del|la|el|los|las|para|por|y|millón',
    'tarifs?|prix|coûts?|remises?|grille tarifaire|résultats|limites|modèles?|sur|chez|avec|pour|en mode|des?|du|la|le|les|et|par',
  ].join(
    '|',
  )})(?![\\p{L}\\d])|价格表?|定价|费用|资费|计费|优惠|折扣|活动|结果|成绩|性能|限制|限流|模型|服务|说明|平台|料金表?|価格表?|割引|結果|性能|制限|モデル|一覧|サービス|プラン|推理|推論|的|の|[\\d\\W_]+`,
  'giu',
)

const LONGEST_HEADING = 60

/** What a heading narrows all below it to, beside its names: "Batch API pricing", "On DeepInfra"; nothing where it says more. */
export function headingScope(heading: string, names: readonly NameMention[] = []): Qualifiers {
  if (heading.length > LONGEST_HEADING) return {}
  const words = without(heading, names)
  if (withoutMereWords(without(words, cuesIn(words))) !== '') return {}
  return { ...(FREE.test(words) ? { tier: 'free' } : {}), ...cuesSaidOnce(words) }
}

/** "AI Studio (free)". */
const FREE = /[(（](?:free|gratis|kostenlos|gratuit[oae]?|免费|無料)[)）]/i

/** A heading without the words that any heading of figures may have. */
export const withoutMereWords = (heading: string): string =>
  heading.replace(FREE, ' ').replace(MERE_WORDS, ' ').trim()

/** A heading as far as it narrows. */
export interface NarrowingHeading {
  readonly scope: Qualifiers
  /** The models that it names. */
  readonly subjects: readonly string[]
}

/**
 * What all the headings above (the nearest last) narrow to; of two that differ the nearer counts. One that names a model
 * ("o4-mini (Thinking)", "Llama 3.3 on Azure") speaks of what stands under it until a nearer one names somebody.
 */
export function scopeOfHeadings(headings: readonly NarrowingHeading[]): Qualifiers {
  const named = headings.findLastIndex(({ subjects }) => subjects.length > 0)
  const counting = headings.filter(({ subjects }, i) => subjects.length === 0 || i === named)
  return Object.assign({}, ...counting.map(({ scope }) => scope))
}

/** A text without the given stretches of it. */
function without(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = text
  for (const { start, end } of ranges.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return rest
}
