import { matchesIn } from '../../text/matches-in.ts'
import { trimText, type ViewText } from '../../text/view-text.ts'
import { scanNames } from '../names/scan-names.ts'

/** Words with capitals inside: no cell ends there. */
const CAMEL_WORD =
  /(?<![a-z])(?:OpenAI|ChatGPT|GitHub|GitLab|YouTube|LinkedIn|DeepMind|DeepSeek|MiniMax|LongCat|MiMo|MiniCPM|InternLM|InternVL|OpenRouter|PyTorch|TensorFlow|JavaScript|TypeScript|PostgreSQL|SimpleQA|HumanEval|BrowseComp|LiveCodeBench|HellaSwag|TruthfulQA|MathVista|MathVision|FrontierMath|LiveBench|ArenaHard|GPQA|AlpacaEval|MoE|RLHF|MTok|xAI|LLaMA|PaLM|CosyVoice|AutoGPT|LangChain|IFEval|CharXiv|SciCode|VideoMMMU|ScreenSpot|DocVQA|ChartQA|HealthBench)(?![a-z])/g

/** Where cells that were run together part: `Price|$5`, `Preview|93.9%`, `2026|Apr`, `No|✅`. */
const GLUE =
  /(?<=[a-z0-9)%+])(?=[A-Z][a-z]|[A-Z]{2,}|TBD)|(?<=[A-Za-z0-9)%+])(?=[$€£¥~≈])|(?<=[a-z)])(?=\d)|(?<=[A-Za-z0-9)%])(?=[\u0e00-\u0e7f\u2600-\u27bf]|\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic}\ufe0f?)(?=[A-Z0-9$€])/gu

/** A line cut where its cells were run together; never inside a name. */
export function gluedCells(line: ViewText): ViewText[] {
  const edges = [0, ...cutsIn(line.text), line.text.length]
  return edges
    .slice(1)
    .map((end, i) => trimText(line, edges[i] ?? 0, end))
    .filter((cell) => cell.text !== '')
}

function cutsIn(text: string): number[] {
  const words = matchesIn(CAMEL_WORD, text).map((m) => ({ start: m.index, end: m.index + m[0].length }))
  // "MMLUHumanEval": a word that is known begins a cell of its own
  const begun = words.flatMap(({ start }) => (/[A-Za-z\d)]/.test(text[start - 1] ?? '') ? [start] : []))
  const glued = [...new Set([...matchesIn(GLUE, text).map((match) => match.index), ...begun])]
  if (glued.length === 0) return glued
  glued.sort((a, b) => a - b)
  const kept = [...scanNames(text, true), ...words]
  return glued.filter((at) => !kept.some(({ start, end }) => start < at && at < end))
}
