import { matchesIn } from '../../text/matches-in.ts'
import { LESS } from '../lexicon/relative/changes.ts'
import { ANY_MULTIPLE, MULTIPLES, type Multiple } from '../lexicon/relative/multiples.ts'
import type { Phrase } from './relative-phrase.ts'
import type { Sentence } from './sentence.ts'

/** Multiples and fractions in words: "twice", "ein Drittel", 半額. */
export function wordPhrases(sentence: Sentence): Phrase[] {
  const words = sentence.text.slice(sentence.start, sentence.end)
  if (!ANY_MULTIPLE.test(words)) return []
  const found: Phrase[] = []
  for (const row of MULTIPLES)
    for (const match of matchesIn(row.words, words)) {
      const phrase = wordPhrase(sentence, row, match)
      const taken = found.some((other) => phrase && other.start < phrase.end && phrase.start < other.end)
      if (phrase && !taken) found.push(phrase)
    }
  return found
}

function wordPhrase(
  { text, start, end }: Sentence,
  { figure: given, relation: told, less, property }: Multiple,
  match: RegExpExecArray,
): Phrase | undefined {
  const at = { start: start + match.index, end: start + match.index + match[0].length }
  const group = match.slice(1).find((part) => part !== undefined) ?? ''
  const figure = typeof given === 'string' ? given : given(group)
  if (figure === undefined) return undefined
  const after = text.slice(at.end, Math.min(end, at.end + 24)).split(/[,;(，；]/)[0] ?? ''
  const relation = told ?? 'ratio'
  const isChange = told !== undefined
  return {
    ...at,
    relation,
    figure: figure.replace('-', ''),
    less: less ?? (isChange ? figure.startsWith('-') : Number(figure) > 1 && isLess(after)),
    modality: modalityBefore(text, start, at.start),
    ...(property ? { property } : {}),
    ...(VERB.test(match[0]) ? { verb: true } : {}),
  }
}

/** "doubled", 翻倍: what something did, against itself unless another is named. */
const VERB =
  /(?:bled|bles|bling|ved|ves|ving)$|^(?:verdopp|verdreif|vervierf|halbiert|duplic|triplic|cuadruplic)|[éè]e?s?$|翻|减半|半減|倍増|了一倍|腰斩/i

/** "10x the cost at 40% lower latency": only words right after a multiple are of it. */
export const isLess = (after: string): boolean =>
  LESS.test(after.split(/\s(?:of|the|at|with|and|than|und|y|et)\s/)[0] ?? '')

const HEDGES: readonly { readonly modality: Phrase['modality']; readonly words: RegExp }[] = [
  {
    modality: 'at_least',
    words:
      /(?:(?<!no )\bmore than|\bover|\bat least|\bwell over|\bmehr als|\bmindestens|\büber|\bmás de(?:l)?|\bal menos|\bplus (?:de|du)|\bau moins|超过|至少|超え)\s*(?:the\s|un[ae]?\s)?$/i,
  },
  {
    modality: 'at_most',
    words:
      /(?:\bless than|\bunder|\bat most|\bweniger als|\bhöchstens|\bmenos de(?:l)?|\bmoins (?:de|du)|不足|不到)\s*(?:the\s|un[ae]?\s)?$/i,
  },
  {
    modality: 'approximate',
    words:
      /(?:\b(?:nearly|almost|about|around|roughly|approximately|some|not quite|close to|just (?:under|over)|fast|etwa|rund|knapp|gut|circa|ca\.|ungefähr|nicht ganz|casi|unos|unas|aproximadamente|cerca de|alrededor de|presque|environ|près de|à peu près)|约为?|大约|接近|将近|几乎|近|約|ほぼ|およそ)\s*(?:the\s|un[ae]?\s|la\s|le\s|die\s|das\s)?$/i,
  },
]

export const modalityBefore = (text: string, start: number, at: number): Phrase['modality'] => {
  const before = text.slice(Math.max(start, at - 22), at)
  return HEDGES.find(({ words }) => words.test(before))?.modality ?? 'asserted'
}
