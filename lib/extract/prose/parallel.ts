import type { Figure } from '../figures/figure.ts'
import type { Stated } from './discourse.ts'
import type { Reading } from './reading.ts'
import { isSameKind, withUnit } from './same-kind.ts'
import { lastModelBefore, type Sentence } from './sentence.ts'
import { seriesAt } from './series.ts'

/** Words between a new subject and its figure that add nothing: "GPT-4.1 mini does 79", "Mini stops at 128K". */
const LIGHT =
  /^(?:['’]s|\s?[的の])?\s*(?:[,:：]\s*)?(?:(?:does|do|is|are|was|were|has|have|had|gets?|got|reaches|reached|scores?|scored|manages|managed|stops|holds|goes|up|makes|need|needs|takes|took|with|only|just|at|about|around|to|sits|stands|comes|came|in|follows|then|now|still|too|kommt|kam|liegt|lag|erreicht|erreichte|schafft|schaffte|hat|bleibt|nur|auf|bei|mit|se queda en|llega a|llegó a|tiene|alcanza|logra|obtiene|solo|con|plafonne à|atteint|monte à|en reste à|se contente de|obtient|seulement|avec|得分(?:为)?|则|则为|仅|只有|达到|为|是|は|が)\s*){0,4}$/i

/** Any other verb that is not one of what is won or lost: "the 1B handles 32K", "Y trails". */
const ANY_VERB =
  /^\s(?!(?:los|gain|add|sav|trail|lag|improv|beat|shed|drop|cut|need|lack|requir|reduc|boost|outperform|fall|slip|us|consum|spen|process)\p{Ll}*\s)\p{Ll}{2,12}s\s(?:up to\s|only\s|just\s|at\s|about\s|around\s)*$/iu

/** A figure of the kind that was stated before, right after the name of somebody else, states the same of them. */
export function parallelReading(
  sentence: Sentence,
  index: number,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  if (isOneOfSeveral(sentence, index, figure, stated)) return undefined
  const name = lastModelBefore(sentence, figure.start)
  const again =
    continued(sentence, index, figure, stated) ??
    ofAnother(sentence, figure, stated) ??
    bracketed(sentence, figure, stated)
  if (again) return again
  const one = stated.find((other) => isSameKind(figure, other))
  if (!name || !one || figure.currency || (index > 0 && name.start < (sentence.figures[index - 1]?.end ?? 0)))
    return undefined
  const words = unhedged(sentence.text.slice(name.end, figure.start), figure)
  if (!LIGHT.test(words) && !ANY_VERB.test(words)) return undefined
  if (figure.unit === undefined && isOfOtherKind(sentence, figure)) return undefined
  return { property: one.property, figure: withUnit(figure, one), qualifiers: one.qualifiers }
}

/** "67.5 and 42.4" after scores in several benchmarks: which of them is which, nothing says of one alone. */
function isOneOfSeveral(
  sentence: Sentence,
  index: number,
  figure: Figure,
  stated: readonly Stated[],
): boolean {
  if (seriesAt(sentence, index).figures.length < 2) return false
  const scores = stated.filter((one) => one.property.startsWith('benchmark.') && isSameKind(figure, one))
  return new Set(scores.map(({ property }) => property)).size > 1
}

/** The words before a figure without what only says how firmly it is meant: "schafft über 180". */
const unhedged = (words: string, { hedge }: Figure): string =>
  hedge ? words.replace(/(?<=^|\s)(?:\S+\s+(?:than|als|de|que)|\S+)\s*$/, '') : words

/** "1,338 Elo points", "42 people": a bare number whose next word is what it counts. */
const isOfOtherKind = ({ text, end }: Sentence, figure: Figure): boolean => {
  const next = /^[\s-]?([A-Za-zÀ-ɏ][\wÀ-ɏ-]*)/.exec(
    text.slice(figure.end, Math.min(end, figure.end + 24)),
  )?.[1]
  return next !== undefined && !CONNECTIVE.test(next)
}

const CONNECTIVE =
  /^(?:and|or|but|while|with|for|on|in|at|of|as|to|by|from|against|versus|vs|per|respectively|und|oder|aber|bei|mit|für|im|in|auf|gegen|von|y|o|e|pero|en|para|con|de|del|por|frente|et|ou|mais|pour|avec|sur|contre|à|too|also|auch|también|aussi|only|there|here)$/i

/** "0.31 s for X and 0.45 s for Y": nothing but names and small words between two figures of a kind. */
function continued(
  { text, names, figures }: Sentence,
  index: number,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const previous = figures[index - 1]
  const one = stated.at(-1)
  if (!previous || !one || figure.unit === undefined || !isSameKind(figure, one)) return undefined
  const named = names.filter((name) => name.start >= previous.end && name.end <= figure.start)
  if (named.length === 0) return undefined
  const words = named.reduceRight(
    (rest, name) => rest.slice(0, name.start - previous.end) + rest.slice(name.end - previous.end),
    text.slice(previous.end, figure.start),
  )
  const small =
    /^[\s,]*(?:(?:for|with|by|at|in|on|and|against|versus|vs\.?|but|bei|für|mit|und|gegen|para|con|y|frente a|pour|avec|et|contre)[\s,]*){1,3}$/
  return small.test(words) ? { property: one.property, figure, qualifiers: one.qualifiers } : undefined
}

/** "X (188 tokens/s, 0.41 s)" after a sentence that said what its seconds are. */
function bracketed(
  { text, names, start }: Sentence,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const one = stated.find((other) =>
    figure.unit
      ? other.unit === figure.unit && isSameKind(figure, other)
      : isRating(figure, other) || isOnlyScore(figure, other, stated),
  )
  const open = start + text.slice(start, figure.start).lastIndexOf('(')
  if (!one || open < start || text.slice(open, figure.start).includes(')')) return undefined
  return names.some((name) => text.slice(name.end, open).trim() === '' && name.end <= open)
    ? { property: one.property, figure: withUnit(figure, one), qualifiers: one.qualifiers }
    : undefined
}

/** "81.3 on MMLU, slightly above X (80.6)": the score of another in the one test that was spoken of. */
const isOnlyScore = (figure: Figure, one: Stated, stated: readonly Stated[]): boolean =>
  one.property.startsWith('benchmark.') &&
  stated.every(({ property }) => property === one.property) &&
  figure.decimals &&
  !figure.scaled &&
  !figure.high

/** "X is at 1,338 Elo points, ahead of Y (1,318)". */
const isRating = (figure: Figure, { property, unit }: Stated): boolean =>
  property.startsWith('benchmark.') && unit === undefined && !figure.scaled && figure.low.gt(100)

/** "140 tokens per second against 95 for Kimi K3". */
function ofAnother(
  { text, names }: Sentence,
  figure: Figure,
  stated: readonly Stated[],
): Reading | undefined {
  const one = stated.find((other) => isSameKind(figure, other))
  const next = names.find((name) => name.start >= figure.end)
  if (
    !one ||
    !next ||
    !/^\s(?:for|with|bei|für|para|con|pour|avec)\s$/.test(text.slice(figure.end, next.start))
  )
    return undefined
  return /(?:\b(?:up|down) from|\bcompared (?:with|to)|\bagainst|\bversus|\bvs\.?|\band|\bto|gegenüber|gegen|\bund|frente a|\by|contre|\bet)\s(?:only\s|just\s)?$/.test(
    text.slice(Math.max(0, figure.start - 16), figure.start),
  )
    ? { property: one.property, figure: withUnit(figure, one), qualifiers: one.qualifiers }
    : undefined
}
