import { dateCuesIn } from '../lexicon/date-cues.ts'
import { featuresOf } from '../lexicon/features.ts'
import { isExpected } from './forecast.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** What may stand between the start of an answer and its date: "It was in …", "Seit dem …". */
const ANSWER_LEAD =
  /^\W*(?:A(?:nswer|ntwort)?\s?[:：.]\s*)?(?:(?:it was |it is |probably |about |around |in |on |since |up to |until |to |through |the |(?:early|mid|late)[ -]|(?:end|beginning|start|middle) of |seit(?: dem)? |bis |am |im |depuis (?:le )?|jusqu['’](?:en |à |au )?|le |en |au |desde (?:el )?|hasta |el |a )\s*){0,3}$/i

/** "September 2025, …" under "What is the knowledge cutoff?"; "In the fourth quarter" under "And X?". */
export function answerTo(heading: string | undefined, sentence: Sentence, figure: Range): string | undefined {
  if (!heading || !ANSWER_LEAD.test(sentence.text.slice(sentence.start, figure.start))) return undefined
  const asked = dateCuesIn(heading)
  if (featuresOf(heading).has('cutoff') || asked.some(({ cue }) => cue === 'cutoff'))
    return 'knowledge_cutoff'
  if (!/[?？]\W*$/.test(heading)) return undefined
  const ofRelease = asked.some(({ cue }) => cue === 'released')
  return ofRelease || (WHAT_OF.test(heading) && isExpected(sentence, figure)) ? 'release_date' : undefined
}

/** "And X?": a date that is hoped for answers when it comes. */
const WHAT_OF = /^\W*(?:and|what about|how about|und|was ist mit|y|¿?y|qué hay de|et)\s[^?]{2,40}\?\W*$/i
