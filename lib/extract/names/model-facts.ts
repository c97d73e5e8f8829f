/**
 * What only models have, as it stands in a sentence or a card, in the languages that are read: a word with a number
 * that is told of one of these is a model's name, even where the document says it once.
 */
const FACTS: readonly { readonly what: string; readonly words: string }[] = [
  {
    what: 'parameters',
    words: String.raw`\b(?:parameters?|params|Parameter[ns]?|parámetros|paramètres)\b|参数|パラメータ|パラメーター`,
  },
  {
    what: 'context',
    words: String.raw`\b(?:context (?:window|length|size)|tokens? of context|Kontext(?:fenster|länge)?|(?:ventana|longitud) de contexto|(?:fenêtre|longueur) de contexte)\b|上下文|コンテキスト`,
  },
  {
    what: 'prices and limits of tokens',
    words: String.raw`\b(?:(?:input|output|Eingabe|Ausgabe)[- ]?tokens?|max(?:imum)? output|tokens? (?:de (?:entrada|salida)|en (?:entrée|sortie))|jetons|per (?:million|1?M) tokens?|pro Million Tokens?|por millón de tokens|par million de (?:tokens|jetons)|MTok)\b|百万\s?[Tt]okens?|万トークン`,
  },
  {
    what: 'training',
    words: String.raw`\b(?:knowledge cut-?off|training cut-?off|pre-?trained|trained on|trainiert|entrenad[oa]|entrenó|entraînée?|Wissensstand)\b|训练|知识截止|事前学習|学習`,
  },
  {
    what: 'open weights',
    words: String.raw`\b(?:open[- ]weights?|weights (?:are|were|can)|Gewichte|pesos abiertos|poids ouverts)\b|开源|权重|オープンウェイト`,
  },
  {
    what: 'well-known tests',
    words: String.raw`\b(?:MMLU|GPQA|SWE-bench|HumanEval|AIME|LiveCodeBench|HLE|MMMU|GSM8K|MATH-500)`,
  },
  {
    what: 'how a model is called in an API',
    words: String.raw`\b(?:model (?:id|name|string)|API (?:id|name|model)|Modell-?ID)\b|模型名称|模型ID|モデルID|モデル名`,
  },
]

const shapes = FACTS.map(({ words }) => new RegExp(words, 'i'))
const any = new RegExp(FACTS.map(({ words }) => words).join('|'), 'i')

/** How many kinds of facts about models a text has; more of them make a card. */
export const countModelFacts = (text: string): number => shapes.filter((shape) => shape.test(text)).length

/** How far behind a name its facts may stand. */
const REACH = 110

/** Whether a sentence goes on from a name to what only models have. */
export const isToldOfModel = (text: string, end: number): boolean => {
  const after = text.slice(end, end + REACH).split(/[.!?]\s|[。！？\n]/)[0] ?? ''
  return any.test(after)
}
