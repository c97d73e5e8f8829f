import type { Figure } from '../figures/figure.ts'

/** Settings of a test: "we used a context of 32K". */
const TEST_SETTING =
  /(?<![\wÀ-ɏ])(?:(?:we|I) (?:used|set|limited|fixed|kept|gave|capped)|(?:evaluated|tested|measured|run|ran|benchmarked|tried|tests?|benchmarks?|evaluations?|evals?) (?:with|at|on|using)|(?:getestet|gemessen) mit|(?:evaluad[oa]|probad[oa]|medid[oa])s? con|(?:testée?s?|évaluée?s?|mesurée?s?) avec)(?![\wÀ-ɏ])[^,;.]{0,40}$/i

/** "93.0% at 256K tokens", "69.4 (OpenHands scaffold, 128k context)": how long the inputs of the test were. */
const BEHIND_SCORE =
  /\d\s?%\s(?:at|@|with|bei|con|à|avec)\s(?:a\s)?$|\d\.\d{1,2}\s?%?\s?[(（](?:[^()（）\d]{0,40}[,，、]\s?)?$/i

/** "trained with a context of 64k tokens", "使用 8K 的上下文长度训练": how long the texts of its training were. */
const TRAINED_AT =
  /(?<![\p{L}-])(?:pre-?)?(?:trained|training|trainiert|entrenad[oa]|entraînée?)\s(?:with|at|using|on|mit|con|avec)\s(?:an?\s|einem?r?\s|un\s|une\s)?(?:(?:maximum|sequence|native)\s)?(?:context|sequence|window|Kontext|contexto|contexte)[^,;.]{0,24}$/iu
const TRAINED_BEHIND = /^[^，。；,;]{0,8}(?:长度|上下文)[^，。；,;]{0,6}(?:训练|学習)/

/** "sliding window attention of 4,096 tokens": how far one layer looks. */
const SLIDING = /(?:sliding|local|chunked)[- ](?:window|attention)[^,;.]{0,24}$/i

/** Nobody tests or trains at a length of more than this: larger counts are of a corpus. */
const LONGEST = 20_000_000

/** Whether a count of tokens is how long the inputs of a test or of a training were, not what the model takes in. */
export const isTestSetting = (figure: Figure, before: string, after: string): boolean =>
  !figure.currency &&
  (figure.unit === 'tokens' || (figure.unit === undefined && figure.scaled)) &&
  figure.low.lt(LONGEST) &&
  (SLIDING.test(before) ||
    TEST_SETTING.test(before) ||
    BEHIND_SCORE.test(before) ||
    TRAINED_AT.test(before) ||
    TRAINED_BEHIND.test(after))
