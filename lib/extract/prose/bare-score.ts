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
  /\b(?:rose|rises|climbed|climbs|jumped|went|goes|grew|improved|improves|up|fell|dropped|drops|stieg|steigt|sube|subió|passe|passé|monte)\s(?:from|von|de)\s$/i.test(
    text.slice(before.end, figure.start),
  ) &&
  /^\s(?:to|auf|a|à)\s\d/.test(text.slice(figure.end, end))

/** A sign-less number is a score only right beside the benchmark: "MMLU: 88.7", "scores 88.7 on MMLU". */
const isBareScore = (text: string, { end }: Range, figure: Range) =>
  /^\s*(?:(?=\S)(?:[:=]|score(?:s|d)?|of|at|is|was|(?:的|の)?(?:得分|成绩|分数|评分|スコア|得点)?(?:约)?(?:为|是|达|达到|で|は|が|：)?|von|de)\s*)?(?:(?:of|at|:)\s*)?$/i.test(
    text.slice(end, figure.start),
  ) && /\d/.test(text.slice(figure.start, figure.end))

const SCORE_VERB =
  /(?:\b(?:scor(?:es|ed|ing)|gets?|got|achiev(?:es|ed|ing)|reach(?:es|ed|ing)|obtain(?:s|ed)|hits?|posts?|records?|says?|claims?|claimed|reports?|reported|states?|quotes?|lists?|advertises?|erreicht|erzielt|nennt|behauptet|meldet|obtiene|alcanza|dice|afirma|declara|obtient|atteint|annonce|revendique|affirme)|得分|达到|取得了?|記録|達成)\s*(?:a score of|un|einen?|el|le)?\s*$/i

/** "gets 62.9" in a sentence about a benchmark: decimals and a verb of scoring make a bare number a score. */
const isVerbScore = ({ text, start }: Sentence, figure: Figure): boolean =>
  figure.decimals && SCORE_VERB.test(text.slice(Math.max(start, figure.start - 30), figure.start))

/** "With an Elo of 1,391 … on LMArena". */
export const isRating = ({ text, start, end }: Sentence, figure: Figure): boolean =>
  /^[\s-]*(?:Elo|ELO)(?![a-z])/.test(text.slice(figure.end, Math.min(end, figure.end + 8))) ||
  /\bElo(?:[- ](?:score|rating|points))?(?:\s(?:of|at|is|von|de))?\s*$/i.test(
    text.slice(Math.max(start, figure.start - 28), figure.start),
  )
