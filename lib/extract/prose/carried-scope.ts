import type { Qualifiers } from '../../claims/qualifier.ts'
import { type CueKey, ORDINARY } from '../lexicon/cues/cue-row.ts'
import { cuesIn } from '../lexicon/qualifier-cues.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'

/** What a heading says beside the words that narrow, when it heads nothing but what they narrow. */
const MERE_WORDS =
  /(?<![\p{L}\d])(?:prices?|pricing|rates?|costs?|tariffs?|requests?|limits?|results?|scores?|benchmarks?|models?|processing|hosted|served|hosting|served by|the|on|via|with|for|in|at|of|per|million|1M|tokens?|USD|EUR|API|Preise?|Kosten|Ergebnisse|auf|bei|über|mit|im|in der|precios?|resultados|en|con|de|para|tarifs?|prix|résultats|sur|chez|avec|pour|en mode)(?![\p{L}\d])|价格|定价|结果|料金|価格|結果|推理|[\d\W_]+/giu

const LONGEST_HEADING = 60

/** Words that lean on what was just said: "Tokens then cost …", "dort kostet …". */
const THERE =
  /(?<![A-Za-zÀ-ɏ])(?:then|there|in (?:that|this) (?:mode|case|tier)|dann|dort|dabei|entonces|allí|ahí|en ese (?:caso|modo)|alors|là|dans ce (?:cas|mode))(?![A-Za-zÀ-ɏ])|此时|这时|该模式下|その場合|この場合|このとき/i

/**
 * What narrows a figure from outside its sentence: the line that its list hangs on, a heading that says nothing else,
 * the sentence before where words lean on it.
 */
export function carriedScope(sentence: Sentence, carried: Carried, keys: readonly CueKey[]): Qualifiers {
  const { stem, headings = [], left } = carried
  const leaning = THERE.test(sentence.text.slice(sentence.start, sentence.end)) ? left?.stated[0] : undefined
  const places = [
    ...headings.slice(0, 2).toReversed().map(ofHeading),
    stem ? onlyCues(stem.text) : {},
    leaning?.qualifiers ?? {},
    hostOfBlock(sentence),
  ]
  const all: Qualifiers = Object.assign({}, ...places)
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])))
}

/** "Llama 3.1 405B on Together goes away in March. Until then it stays at …": a block about a model at a host. */
function hostOfBlock({ text, start }: Sentence): Qualifiers {
  const opening = text.slice(0, Math.min(start, LONGEST_OPENING))
  const hosts = cuesIn(opening).filter(({ key }) => key === 'platform')
  const [host, other] = hosts
  const isBeside =
    host !== undefined &&
    /[\p{Lu}\d][\w.-]*\s(?:on|via|auf|bei|über|en|sur|chez)\s\p{Lu}[\p{L} .]*$/iu.test(
      opening.slice(0, host.end),
    )
  return isBeside && !other && host.value !== ORDINARY && host.end < FIRST_WORDS
    ? { platform: host.value }
    : {}
}

const LONGEST_OPENING = 400
/** A block that is about a model at a host says so at once. */
const FIRST_WORDS = 60

function ofHeading(heading: string): Qualifiers {
  if (heading.length > LONGEST_HEADING) return {}
  let rest = heading
  for (const { start, end } of cuesIn(heading).toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return rest.replace(MERE_WORDS, '') === '' ? onlyCues(heading) : {}
}

/** The cues of a text, each key that it gives one value only. */
function onlyCues(text: string): Qualifiers {
  const cues = cuesIn(text)
  const single = cues.filter(({ key, value }) =>
    cues.every((other) => other.key !== key || other.value === value),
  )
  return Object.fromEntries(
    single.filter(({ value }) => value !== ORDINARY).map(({ key, value }) => [key, value]),
  )
}
