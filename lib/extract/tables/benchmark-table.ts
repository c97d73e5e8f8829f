import type { ExtractContext } from '../extract-context.ts'
import { featuresOf } from '../lexicon/features.ts'
import { isMereScore } from './mere-score.ts'

const BENCHMARK_WORDS =
  /benchmark|evals?\b|evaluation|评测|基准|ベンチマーク|評価|évaluation|evaluación|Auswertung|Bewertung|leaderboard|scores?\b|épreuves?|pruebas|resultados|Ergebnisse|résultats/i

/** Headers of the column that holds names of benchmarks. */
const BENCHMARK_CORNER =
  /^(?:benchmarks?|evals?|evaluations?|datasets?|tasks?|tests?|基准|评测|ベンチマーク|pruebas?|épreuves?|Aufgaben?)\b|^(?:基准|评测|数据集|ベンチマーク)/i

/** Whether labels without a known name are benchmarks here: beside known ones, or because the text says so. */
export function isBenchmarkTable(
  labels: readonly string[],
  corner: string,
  above: readonly string[],
  context: ExtractContext,
): boolean {
  if (BENCHMARK_CORNER.test(corner)) return true
  const known = labels.filter((text) => context.benchmarks.find(text).length > 0).length
  // beside the one score of a leaderboard, other columns tell how it came about
  if (known === 0 && labels.some(isMereScore)) return false
  const measuresElse = (text: string) =>
    text.trim() === '' || featuresOf(text).size > 0 || /^[#\W]/.test(text)
  const open = labels.filter((text) => !measuresElse(text)).length
  if (known >= 2 || (known === 1 && Math.min(labels.length, open + 1) <= 4)) return true
  if (labels.filter(isMetricBelow).length >= 2) return true
  return [...above.slice(0, 3), ...labels].some(
    (text) => BENCHMARK_WORDS.test(text) && !featuresOf(text).has('price'),
  )
}

/** A metric under the name of a test, or an arrow that says which way is better: "LongTTS-en ⏎ WER", "CER ↓". */
const isMetricBelow = (text: string): boolean => /\u2028|[↑↓]/.test(text)
