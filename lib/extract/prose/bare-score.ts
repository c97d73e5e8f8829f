import type { BenchmarkMention } from '../extract-context.ts'
import type { Figure } from '../figures/figure.ts'
import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

/** Whether words beside a number without a sign make it a score. */
export const isSignless = (
  sentence: Sentence,
  before: BenchmarkMention | undefined,
  figure: Figure,
): boolean =>
  before !== undefined &&
  (isBareScore(sentence.text, before, figure) ||
    isVerbScore(sentence, figure) ||
    isStartOfChange(sentence, before, figure))

/** "GSM8K of X rose from 71.3 to 82.6". */
const isStartOfChange = ({ text, end }: Sentence, before: Range, figure: Figure): boolean =>
  figure.decimals &&
  /\s\p{Ll}+(?:\sup|\sdown)?\s(?:from|von|de)\s$/u.test(text.slice(before.end, figure.start)) &&
  /^\s(?:to|auf|a|à)\s\d/.test(text.slice(figure.end, end))

/** A sign-less number is a score only right beside the benchmark: "MMLU: 88.7", "scores 88.7 on MMLU". */
const isBareScore = (text: string, { end }: Range, figure: Range) =>
  /^\s*(?:(?=\S)(?:[:=]|score(?:s|d)?|of|at|is|was|(?:的|の)?(?:得分|成绩|分数|评分|スコア|得点)?(?:约)?(?:为|是|达|达到|で|は|が|：)?|von|de|(?:now )?(?:stands|sits|lands|comes in|came in|climbs|rises|rose|jumps|goes up|improves|drops|falls|reaches|liegt|steht|steigt|atteint|alcanza)(?:\s(?:at|to|bei|auf))?)\s*)?(?:(?:of|at|:)\s*)?$/i.test(
    text.slice(end, figure.start),
  ) && /\d/.test(text.slice(figure.start, figure.end))

const SCORE_VERB =
  /(?:\b(?:scor(?:es|ed|ing)|gets?|got|achiev(?:es|ed|ing)|reach(?:es|ed|ing)|obtain(?:s|ed)|hits?|posts?|records?|says?|claims?|claimed|reports?|reported|states?|quotes?|lists?|advertises?|erreicht|erzielt|nennt|behauptet|meldet|obtiene|alcanza|dice|afirma|declara|obtient|atteint|annonce|revendique|affirme)|得分|达到|取得了?|記録|達成)\s*(?:a score of|un|einen?|el|le)?\s*$/i

/** "gets 62.9" in a sentence about a benchmark: decimals and a verb of scoring make a bare number a score. */
const isVerbScore = ({ text, start }: Sentence, figure: Figure): boolean =>
  figure.decimals && SCORE_VERB.test(text.slice(Math.max(start, figure.start - 30), figure.start))

/** "On Codeforces, o3 has 2706 and o4-mini 2719": a whole number too high for a share, right behind a model. */
export const isHighScore = ({ text, names, benchmarks }: Sentence, figure: Figure): boolean => {
  const name = names.findLast(({ end }) => end <= figure.start)
  return (
    new Set(benchmarks.map(({ slug }) => slug)).size === 1 &&
    figure.low.gte(LEAST_RATING) &&
    figure.low.lt(MOST_RATING) &&
    !figure.decimals &&
    name?.kind === 'model' &&
    /^\s(?:(?:has|is at|at|gets|got|scores?|scored|reaches|reached|with|hat|erreicht|tiene|alcanza|a|atteint)\s){0,2}$/.test(
      text.slice(name.end, figure.start),
    ) &&
    /^\s?(?:$|[,;.:)）]|(?:and|und|y|et|on|in|while)\s|[—–-]\s)/.test(text.slice(figure.end))
  )
}
const LEAST_RATING = 500
const MOST_RATING = 4000

/** "With an Elo of 1,391 … on LMArena". */
export const isRating = ({ text, start, end }: Sentence, figure: Figure): boolean =>
  /^[\s-]*(?:Elo|ELO)(?![a-z])/.test(text.slice(figure.end, Math.min(end, figure.end + 8))) ||
  /\bElo(?:[- ](?:score|rating|points))?(?:\s(?:of|at|is|von|de))?\s*$/i.test(
    text.slice(Math.max(start, figure.start - 28), figure.start),
  )
