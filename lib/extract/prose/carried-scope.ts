import { perObject } from '../../claims/per-object.ts'
import type { Qualifiers } from '../../claims/qualifier.ts'
import { type CueKey, ORDINARY } from '../lexicon/cues/cue-row.ts'
import { cuesIn, cuesSaidOnce } from '../lexicon/qualifier-cues.ts'
import type { Carried } from './discourse.ts'
import type { Sentence } from './sentence.ts'

/** Words that lean on what was just said: "Tokens then cost …", "dort kostet …". */
const THERE =
  /(?<![A-Za-zÀ-ɏ])(?:then|there|in (?:that|this) (?:mode|case|tier)|dann|dort|dabei|entonces|allí|ahí|en ese (?:caso|modo)|alors|là|dans ce (?:cas|mode))(?![A-Za-zÀ-ɏ])|此时|这时|该模式下|その場合|この場合|このとき/i

/**
 * What narrows a figure from outside its sentence: the line that its list hangs on, a heading that says nothing else,
 * the sentence before where words lean on it.
 */
export function carriedScope(sentence: Sentence, carried: Carried, keys: readonly CueKey[]): Qualifiers {
  const all = outsideOf(carried)(sentence)
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])))
}

/** All that stands outside a sentence and narrows its figures, looked for once. */
const outsideOf = perObject((carried: Carried) =>
  perObject((sentence: Sentence): Qualifiers => allOutside(sentence, carried)),
)

function allOutside(sentence: Sentence, { stem, scope = {}, left }: Carried): Qualifiers {
  const leaning = THERE.test(sentence.text.slice(sentence.start, sentence.end)) ? left?.stated[0] : undefined
  const places = [
    scope,
    stem ? cuesSaidOnce(stem.text) : {},
    leaning?.qualifiers ?? {},
    hostOfBlock(sentence),
  ]
  return Object.assign({}, ...places)
}

/** "Llama 3.1 405B on Together goes away in March. Until then it stays at …": a block about a model at a host. */
function hostOfBlock({ text, start }: Sentence): Qualifiers {
  const opening = text.slice(0, Math.min(start, LONGEST_OPENING))
  const hosts = cuesIn(opening).filter(({ key }) => key === 'platform')
  const [host, other] = hosts
  const isBeside =
    host !== undefined &&
    /[\p{Lu}\d][\w.-]{0,40}\s(?:on|via|auf|bei|über|en|sur|chez)\s\p{Lu}[\p{L} .]{0,40}$/iu.test(
      opening.slice(0, host.end),
    )
  return isBeside && !other && host.value !== ORDINARY && host.value !== 'Codex' && host.end < FIRST_WORDS
    ? { platform: host.value }
    : {}
}

const LONGEST_OPENING = 400
/** A block that is about a model at a host says so at once. */
const FIRST_WORDS = 60
