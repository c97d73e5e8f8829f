import type { Qualifiers } from '../claims/qualifier.ts'
import { cuesIn, cuesSaidOnce } from './lexicon/qualifier-cues.ts'

/** What a heading says beside the words that narrow, when it heads nothing but what they narrow. */
const MERE_WORDS =
  /(?<![\p{L}\d])(?:prices?|pricing|rates?|costs?|tariffs?|requests?|limits?|results?|scores?|benchmarks?|models?|processing|hosted|served|hosting|served by|the|on|via|with|for|in|at|of|per|million|1M|tokens?|USD|EUR|API|Preise?|Kosten|Ergebnisse|auf|bei|über|mit|im|in der|precios?|resultados|en|con|de|para|tarifs?|prix|résultats|sur|chez|avec|pour|en mode)(?![\p{L}\d])|价格|定价|结果|料金|価格|結果|推理|[\d\W_]+/giu

const LONGEST_HEADING = 60

/** What a heading narrows all below it to: "Batch API pricing", "On DeepInfra", "Thinking mode"; nothing where it says more. */
export function headingScope(heading: string): Qualifiers {
  if (heading.length > LONGEST_HEADING) return {}
  let rest = heading
  for (const { start, end } of cuesIn(heading).toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return rest.replace(MERE_WORDS, '') === '' ? cuesSaidOnce(heading) : {}
}
