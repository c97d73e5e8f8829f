import { type Sentence, subjectsIn } from './sentence.ts'
import type { Range } from './sentences.ts'

/** What comes out beside models. */
const OTHER_THING =
  /\b(?:SDK|apps?|website|library|plugin|client|CLI|package|paper|report|study|magazine|company|firm|office|feature|dashboard|data ?sets?|benchmark|Version \d[\d.]* of)\b[^,;]*$/i

/** "Fine-tuning will follow in …": a clause about something that a model will be able to do. */
const FEATURE_FIRST =
  /^\W*(?:the |its |our )?(?:fine-tuning|vision|audio|voice|image (?:input|generation)|tool (?:use|calling)|function calling|batch(?:ing)?|prompt caching|streaming|support|pricing|API access|a (?:mobile|desktop) app)\b/i

/** "The paper on X was published in …": named after the thing that came out. */
const THING_ABOUT =
  /\b(?:SDK|app|library|plugin|client|CLI|package|paper|report|study|card|blog post|post|review|data ?set|article|book)s?\s(?:on|about|of|for|describing|behind|über|zu|von|sobre|de|sur)\s(?:the\s)?["“„«]?$/i

/** "The paper “Tern 2: an open model” appeared": a name inside the title of something, which has more words. */
const TITLE_OPEN = /["“„«「『](?:[^"“”„«»「」『』]{0,60})$/
const TITLE_GOES_ON = /^(?:[:：,]|\s(?!["”“»])).{0,120}?["”“»」』]/

/** Whether what happened on a date happened to something beside the models. `stretch`: the words that are the date's own. */
export function isOfOtherThing(sentence: Sentence, figure: Range, stretch: Range): boolean {
  const { text, names, start } = sentence
  const name = names.findLast((one) => one.end <= figure.start)
  const from = Math.max(stretch.start, name?.end ?? start)
  if (OTHER_THING.test(text.slice(from, figure.start))) return true
  if (FEATURE_FIRST.test(text.slice(stretch.start, figure.start))) return true
  if (!name) return false
  const lead = text.slice(start, name.start)
  const isTitle = TITLE_OPEN.test(lead) && TITLE_GOES_ON.test(text.slice(name.end, figure.start))
  return isTitle || THING_ABOUT.test(lead)
}

const VERBS =
  '(?:releas(?:ed?|ing)|open[- ]?sourc(?:ed?|ing)|publish(?:ed|ing)?|launch(?:ed|ing)?|add(?:ed|ing)?|updat(?:ed?|ing)|upload(?:ed)?|announc(?:ed?|ing)|veröffentlich\\w*|publicamos|publicado|lanzamos|publions|avons publié|mis en ligne)'
const THINGS =
  '(?:code(?:base)?|scripts?|SDK|apps?|demos?|papers?|(?:tech(?:nical)? )?reports?|data ?sets?|benchmarks?|data|tutorials?|recipes?|notebooks?|cookbook|docs|documentation|blog(?: post)?|website|playground|quanti[sz]ed (?:versions?|models?|weights)|GGUFs?|AWQ|GPTQ|Berichte?|Datens[aä]tze?|informe(?: técnico)?|código|conjunto de datos|rapport(?: technique)?|jeux? de données)'

/** What is brought out that is no model: "We released the training code", "发布了技术报告", "発表論文を公開". */
const THING_OUT = new RegExp(
  `(?<!\\p{L})${VERBS}\\s(?:[\\p{L}\\d-]+\\s){0,4}?${THINGS}(?![\\p{L}-])|(?:发布|开源|公开|上线|更新)了?[^，。；,]{0,36}?(?:代码|技术报告|论文|数据集?|教程|脚本|应用|评测集|量化)|(?:コード|論文|レポート|データセット|デモ|アプリ|スクリプト)(?:を|の)(?:公開|リリース|発表|更新)`,
  'iu',
)
/** "X 的 4bits 量化版本", "X's technical report", "X GGUF": what is named after a model is of it, and not the model. */
const THING_OF = new RegExp(
  `^["”*\`]*\\s?(?:(?:的|の|['’]s\\s)[^，。；,.、]{0,14}?(?:量化|代码|技术报告|论文|コード|論文|${THINGS})|(?:[Ii]nt[48]|[48]-?bits?|GGUF|AWQ|GPTQ|demo|code|paper|report|技术报告|代码|论文|量化))(?![a-z])`,
  'u',
)

/** "GGUF files of X", "the tech report for X". */
const THING_FOR = new RegExp(
  `(?<!\\p{L})${THINGS}\\s(?:files?\\s)?(?:of|for|on|about|zu|für|von|de|para|sobre|pour|sur)\\s(?:the\\s)?["“*\`]*$`,
  'iu',
)

/** Whether what the words from a position on let come out is something beside a model, or a part of one. */
export function isOtherThingBroughtOut(sentence: Sentence, from: number): boolean {
  const { text, end } = sentence
  const name = subjectsIn(sentence).find(({ start }) => start >= from)
  if (name && THING_OF.test(text.slice(name.end, Math.min(end, name.end + 40)))) return true
  const words = text.slice(from, Math.min(name?.start ?? end, from + 80))
  return THING_OUT.test(words) || (name !== undefined && THING_FOR.test(words))
}
