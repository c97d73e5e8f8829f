import type { ExtractContext } from '../extract-context.ts'
import { type Feature, featuresOf } from '../lexicon/features.ts'

const MODEL_HEADER =
  /\b(?:models?|LLMs?|model name|checkpoints?|variants?|engine|Modell\w*|modelos?|modèles?|modell[oi])\b|模型|モデル|机型|Модел|모델/i
const NOT_MODEL_HEADER =
  /\b(?:id|size|type|key|support|count|training|developer|vendor|family|card)\b|大小|类型|链接/i

/** Headers of a column that says what its rows measure. */
export const LABEL_HEADER =
  /^(?:benchmarks?|evals?|evaluations?|datasets?|tasks?|tests?|property|properties|features?|specs?|specifications?|criteri(?:on|a)|metric|基准|评测|评测集|数据集|项目|指标|参数|ベンチマーク|データセット|項目|指標|prueba|tarea|característica|métrica|tâche|épreuve|caractéristique|critère|Aufgabe|Merkmal|Eigenschaft|Test)\b|^(?:基准|评测|数据集|项目|指标|ベンチマーク|データセット|項目|指標)/i

/** Whether a header says that names of models stand under it. */
export const isModelHeader = (text: string): boolean =>
  MODEL_HEADER.test(text) && !NOT_MODEL_HEADER.test(text)

/** What stands in the corner of a table whose rows measure: what they are, what the columns are, or nothing. */
export const isCorner = (text: string): boolean =>
  LABEL_HEADER.test(text) || /^\W*$/.test(text) || isModelHeader(text)

/** Whether a label says what is measured: a property of ours or a known benchmark. */
export function isMeasure(text: string, context: ExtractContext): boolean {
  if (context.benchmarks.find(text).length > 0) return true
  const features = featuresOf(text)
  return features.size > 1 || [...features].some((feature) => !WORDS_OF_NAMES.includes(feature))
}

/** Features that by themselves are also words of names: "Puffin Max". */
const WORDS_OF_NAMES: readonly Feature[] = ['total', 'subscription', 'limit']
