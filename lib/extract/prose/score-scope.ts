import type { Qualifiers } from '../../claims/qualifier.ts'
import type { AnyFigure } from '../figures/figure.ts'
import { qualifierCues } from '../lexicon/qualifier-cues.ts'
import type { Sentence } from './sentence.ts'

/** How a score was reached: its metric from the whole sentence, tools and effort from the figure's own phrase. */
export function scoreScope(sentence: Sentence, index: number, figure: AnyFigure): Qualifiers {
  const { text, start, end } = sentence
  const own = ownPhrase(sentence, index, figure)
  const maj = /^[^,;]{0,16}majority (?:voting|vote)s? (?:over|of|with) (\d+)/i.exec(
    text.slice(figure.end, Math.min(end, figure.end + 60)),
  )?.[1]
  const nearby = qualifierCues(own, ['metric', 'shots'])
  const alone = sentence.benchmarks.length < 2
  const metric = alone ? qualifierCues(text.slice(start, end), ['metric', 'shots']) : nearby
  const local = { ...leadEffort(sentence, index), ...qualifierCues(own, ['tools', 'effort']) }
  const them = /\bwith (?:them|it)\b/i.test(own) && /\bwithout tools\b/i.test(text.slice(start, end))
  return { ...metric, ...local, ...(them ? { tools: 'with' } : {}), ...(maj ? { metric: `maj@${maj}` } : {}) }
}

/** "With thinking enabled, the score rises from 31.0% to 66.7%": the mode is that of what it rises to. */
function leadEffort(sentence: Sentence, index: number): Qualifiers {
  const first = sentence.figures[0]
  if (!first || index === 0) return {}
  const lead = /^(?:with|in|using|mit|im|con|avec|en)\b[^,]{0,40},/i.exec(
    withoutNames(sentence, sentence.start, first.start),
  )?.[0]
  return lead ? qualifierCues(lead, ['effort', 'tools']) : {}
}

/** The words of a figure's own phrase, between the commas and "and" around it; names, which may hold cues, are blank. */
function ownPhrase(sentence: Sentence, index: number, figure: AnyFigure): string {
  const { figures, start, end } = sentence
  const before = withoutNames(sentence, Math.max(start, figures[index - 1]?.end ?? start), figure.start)
  const after = withoutNames(sentence, figure.end, Math.min(end, figures[index + 1]?.start ?? end))
  const joint = /[,;，；、]\s|\s(?:and|und|y|et|while|but)\s/
  const head = index === 0 ? before : (before.split(joint).at(-1) ?? '')
  return `${head} ${(after.split(joint)[0] ?? '').slice(0, 60)}`
}

function withoutNames({ text, names }: Sentence, from: number, to: number): string {
  let words = ''
  let at = from
  for (const name of names) {
    if (name.end <= from || name.start >= to) continue
    words += `${text.slice(at, Math.max(at, name.start))}…`
    at = Math.max(at, name.end)
  }
  return words + text.slice(at, Math.max(at, to))
}
