import type { Figure } from '../figures/figure.ts'

/** Rates that are scores; any other ("hallucination rate", "error rate") is another measure of the same test. */
const RATE_OF_SUCCESS =
  '(?:success|solve|solved|resolution|resolve|resolved|pass|win|completion|completed|accuracy|hit|correct|exact[- ]match|overall|average|mean)'
const RATE_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?!${RATE_OF_SUCCESS}\\s)(?!a\\s|the\\s|its\\s|an\\s|same\\s)\\p{L}[\\p{L}-]+\\s(?:rate|share|probability|ratio)(?:\\s(?:of|is|was|at|to|from|stands at|fell to|drops to))?[:\\s]*$`,
  'iu',
)
const RATE_AFTER = new RegExp(
  `^\\s(?!${RATE_OF_SUCCESS}\\s)(?:\\p{L}[\\p{L}-]+\\s){1,2}(?:rate|discount|probability)(?![\\p{L}])`,
  'iu',
)
/** German and the like in one word: "Fehlerquote von 3 %". */
const OTHER_RATE =
  /(?:Fehler|Halluzinations|Abbruch)(?:quote|rate)|tasa de (?:errores?|alucinaci\S+|fallos?)|taux d['’](?:erreurs?|hallucinations?)|(?:错误|幻觉|失败|拒答)率|(?:エラー|幻覚|ハルシネーション|失敗)率/i

/** What is counted in Chinese and Japanese stands right behind the number: "200 万中文字符", "15万行代码". */
const COUNTED_SIGN =
  /^\s?(?:多|余|個|个|以上)?\s?(?:的|の)?(?:中文|汉语|英文|日本語|汉)?(?:字符?|漢字|文字|行|词(?!元)|单词|単語|語|页|頁|ページ|篇|本|册|冊|段|句|张|張|枚|条|步|轮|层|層|卡|台|小时|時間|分钟|分(?![布散])|人|名|家|社|位|美元|倍|次|回|样本|用户|图片|代码|问题|題|题)/

/** Whether the noun of a figure is said right beside it, and is none that a property of ours counts. */
export function hasOtherNoun({ unit, currency, scaled }: Figure, before: string, after: string): boolean {
  if (currency) return false
  if (unit === 'percent')
    return RATE_BEFORE.test(before) || RATE_AFTER.test(after) || OTHER_RATE.test(before.slice(-24))
  return unit === undefined && scaled && COUNTED_SIGN.test(after)
}
