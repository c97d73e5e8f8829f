import type { ExtractContext } from '../extract-context.ts'
import type { Feature } from '../lexicon/features.ts'
import type { Label } from './label.ts'

/** Label words beside which an unknown row or column is no benchmark. */
const NO_BENCHMARK: readonly Feature[] = [
  'price',
  'latency',
  'firstToken',
  'throughput',
  'parameters',
  'licence',
  'requests',
  'foreign',
  'subscription',
  'released',
  'cutoff',
  'cache',
  'active',
  'context',
  'training',
  'tokens',
]

/** How a test was run or counted, written behind its name without a bracket: "Gaokao 5-shot", "MATH-500 pass@1". */
const PROTOCOL =
  /[\s,]+(?:\d+[- ]?shots?|zero[- ]?shot|few[- ]?shot|(?:pass|cons|maj|avg|mean|best)@\d+|maj\d+@\d+|EM|F1|acc\.?|accuracy|CoT|0-CoT|(?:w\/o?|with(?:out)?|no) tools?|ratings?|percentile|\d+样本|\d+ショット)(?=[\s,]|$)/giu

/** A metric that is told of a name, and is a part of common words: "LMSYS score", but "Quality score". */
const SCORE_OF_NAME =
  /(?<=(?:[\p{L}\d-]*\d[\p{L}\d-]*|[\p{L}\d-]*\p{Ll}\p{Lu}[\p{L}\d-]*|\p{Lu}{3,}[\p{L}\d-]*))\s(?:scores?|Punkte|得分|分数|スコア)$/u

/**
 * An unknown label in a table of benchmarks is a benchmark's name, its first line; the second is the metric. Undefined where
 * it says nothing of what was measured.
 */
export function unknownBenchmark(label: Label, context: ExtractContext): string | undefined {
  if (NO_BENCHMARK.some((feature) => label.features.has(feature))) return undefined
  const first = (label.text.split('\u2028')[0] ?? '').trim()
  const name = first.replace(PROTOCOL, ' ').replace(SCORE_OF_NAME, '').trim()
  const bare = name.replace(/\s*[(（][^)）]*[)）]\s*$/, '')
  if (!/\p{L}{2}/u.test(name) || name.length > 60) return undefined
  if ([name, bare].some((text) => GENERIC.test(text)) || MARKS.test(bare) || MEASURED.test(name))
    return undefined
  const slug = context.benchmarks.slugOf(name)
  return slug === '' ? undefined : slug
}

/** A unit in brackets that no score has: "Size (GB)", "Energy (kWh)". */
const MEASURED =
  /[(（]\s*(?:[GMTK]i?B|k?Wh?|°C|[$€£¥]|hours?|hrs?|h|min|ms|s|sec|days?|tokens?|[KMB]|mm|FLOPs?)\s*[)）]/

/** Labels that say nothing of what was measured. */
const GENERIC =
  /\b(?:tools?|agentless|pass@\d+|shots?|trials?|attempts?|text only|CI|confidence|intervals?|std(?:ev| dev)?|stderr|percentile)\b|^(?:overall|average|avg\.?|mean|total|score|scores|rank|result|results|performance|accuracy|value|best|winner|notes?|change|delta|diff(?:erence)?|gap|improvement|rating|leaderboard|context|date|year|size|model|type|vendor|provider|organi[sz]ation|err(?:ors?)?|n|runs?|seeds?|wins?|losses|ties|±|std\.?|Durchschnitt|Mittelwert|promedio|media|moyenne|平均|总分|平均分|順位|排名)$/i

/** What an author gives by judgement: no test has measured it. */
const MARKS =
  /^(?:(?:our|my|the|unsere?|meine?|notre|ma|nuestra|mi) )?(?:(?:own|overall|final|personal|editor['’]?s?) )?(?:marks?|grades?|verdict|rating|stars?|opinion|recommendation|value for money|(?:gesamt|schul)?noten?|bewertung|urteil|fazit|empfehlung|preis-leistung|note(?: globale)?|avis|verdict|étoiles?|nota(?: final)?|valoración|veredicto|opinión|calificación|estrellas?)$|^(?:我的|我们的|编辑|综合)?(?:评分|打分|评级|评价|推荐(?:度|指数)?|星级|性价比)$|^(?:総合|独自|編集部|おすすめ)?(?:評価|点数|採点|おすすめ度|コスパ|満足度)$/i
