import type { FoundSubject } from './finding.ts'
import { toSubject } from './name-subject.ts'
import { CHANGED_TO } from './phrase-features.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

const GROWS =
  /(?<![\wÀ-ɏ])(?:extend|increase|raise|expand|double|triple|boost|lift|improve|push|erhöh|erweiter|verdoppel|ampl[ií]|aument|duplic|élargi|étend|augment|doubl)\p{L}*(?![\wÀ-ɏ])/u
const OF = /\s(?:of|over|from|von|de|del|du|par rapport à)\s(?:the\s|el\s|le\s|la\s)?$/
const FROM = /^(?:\s\p{Ll}+){0,3}\s(?:from|von|de|desde)\s$/u

/**
 * "X extends the context length of Y from 4K to 128K": what it was is of the one that is outgrown, what it has become
 * of the one that the sentence is about.
 */
export function outgrown({ text, names, figures }: Sentence, figure: Range): FoundSubject | undefined {
  const index = figures.findIndex(({ start }) => start === figure.start)
  const former = figures[index - 1]
  const isEnd = former !== undefined && CHANGED_TO.test(text.slice(former.end, figure.start))
  const from = isEnd ? former.start : figure.start
  const models = names.filter(({ kind, end }) => kind === 'model' && end <= from)
  const [own, old] = models.slice(-2)
  if (!own || !old || own.key === old.key || !FROM.test(text.slice(old.end, from))) return undefined
  const verb = text.slice(own.end, old.start)
  if (!GROWS.test(verb) || !OF.test(verb)) return undefined
  return toSubject(isEnd ? own : old)
}
