import { wholeWords } from './whole-words.ts'

/** Words that say of less: with them a percent change is negative and a ratio has the direction `lower`. */
export const LESS =
  /\b(?:reduc\w*|decreas\w*|drops?|declin\w*|lower|cheaper|less|fewer|discount\w*|shorter|smaller|savings?|saves?|günstiger|billiger|weniger|niedriger|menos|más barat\w*|reducción|moins|réduction|remise)\b|降低|减少|便宜|更低|安い|削減|低い/i

/** What follows a share and makes it a change. */
export const CHANGE =
  /^\s*(?:(?:relative|absolute|overall|average|speed|price|cost|performance|accuracy|token)\s+)*(?:reduction|decrease|drop|decline|increase|improvement|gain|boost|jump|higher|lower|faster|slower|cheaper|less|more|fewer|better|worse|discount|shorter|longer|larger|smaller|savings?|günstiger|billiger|schneller|weniger|mehr|höher|niedriger|más|menos|plus|moins|de réduction|de remise)\b/i

/** Numbers in words, in the languages that are read, as they stand before "times", "-mal", "fois", "veces". */
const NUMBER_WORDS: readonly (readonly [words: string, figure: string])[] = [
  ['two|zwei|deux|dos', '2'],
  ['three|drei|trois|tres', '3'],
  ['four|vier|quatre|cuatro', '4'],
  ['five|fünf|cinq|cinco', '5'],
  ['six|sechs|seis', '6'],
  ['seven|sieben|sept|siete', '7'],
  ['eight|acht|huit|ocho', '8'],
  ['nine|neun|neuf|nueve', '9'],
  ['ten|zehn|dix|diez', '10'],
  ['twenty|zwanzig|vingt|veinte', '20'],
]

/** Multiples and fractions in words and what they are as a number. */
export const MULTIPLES: readonly { readonly words: RegExp; readonly figure: string }[] = [
  {
    words: wholeWords(
      'doubl(?:e|ed|es|ing)|twice|doppelt\\w*|verdoppelt\\w*|duplic(?:a|ó|ado)|el doble|le double|double',
      '两倍|翻倍|2倍',
      'gi',
    ),
    figure: '2',
  },
  {
    words: wholeWords(
      'half(?! (?:a|an|of|the (?:time|users|world)))|halv(?:e|ed|es)|die Hälfte|halb so|la mitad|la moitié|moitié',
      '一半|半分',
      'gi',
    ),
    figure: '0.5',
  },
  { words: wholeWords('tripl(?:e|ed|es|ing)|el triple|le triple', '三倍|3倍', 'gi'), figure: '3' },
  { words: wholeWords('quadrupl(?:e|ed|es|ing)', '四倍', 'gi'), figure: '4' },
  {
    words: wholeWords('a third of|ein Drittel|un tercio|un tiers|le tiers', '三分之一|3分の1', 'gi'),
    figure: '0.333',
  },
  {
    words: wholeWords('a quarter of|ein Viertel|un cuarto|un quart|le quart', '四分之一|4分の1', 'gi'),
    figure: '0.25',
  },
  {
    words: wholeWords('a fifth of|ein Fünftel|un quinto|un cinquième', '五分之一|5分の1', 'gi'),
    figure: '0.2',
  },
  {
    words: wholeWords('a tenth of|ein Zehntel|una décima parte|un dixième', '十分之一|10分の1', 'gi'),
    figure: '0.1',
  },
  ...NUMBER_WORDS.map(([words, figure]) => ({
    words: wholeWords(`(?:${words})(?:\\s(?:times|fois|veces)|mal|fach)`, '', 'gi'),
    figure,
  })),
]

/** Whether a text holds any of them: one look instead of many. */
export const ANY_MULTIPLE = new RegExp(MULTIPLES.map(({ words }) => words.source).join('|'), 'i')

/** A difference in points: what follows the figure. The sign is that of its last word. */
export const POINTS_APART =
  /^\s*(?:percentage |Prozent-?)?(?:points?|Punkte|puntos|points de pourcentage|个?百分点|ポイント)\s*(?:\w+\s)?(?<way>more|higher|ahead|above|better|clear|less|lower|behind|below|worse|fewer|mehr|vor|höher|über|weniger|hinter|unter|niedriger|más|por encima|menos|por debajo|por detrás|de plus|devant|de moins|derrière)/i
export const POINTS_LESS =
  /^(?:less|lower|behind|below|worse|fewer|weniger|hinter|unter|niedriger|menos|por debajo|por detrás|de moins|derrière)/i

/** "fell by 80%", "raised by 10%": verbs of change right before a percentage, and their direction. */
export const CHANGED_BY: readonly { readonly words: RegExp; readonly less: boolean }[] = [
  {
    words:
      /\b(?:fell|falls?|fallen|dropp?(?:s|ed)?|cut|lower(?:s|ed)|reduc(?:es|ed)|decreas(?:es|ed)|declin(?:es|ed)|down|sank|gesunken|sank|gesenkt|bajó|bajado|cayó|reducido|baissé|chuté|réduit)\s(?:\w+\s){0,3}?(?:by|um|un|en|de)\s*(?:another\s)?$/i,
    less: true,
  },
  {
    words:
      /\b(?:rose|rises?|grew|grows|increas(?:es|ed)|rais(?:es|ed)|up|went up|gestiegen|stieg|erhöht|subió|subido|aumentó|augmenté|monté)\s(?:\w+\s){0,3}?(?:by|um|un|en|de)\s*(?:another\s)?$/i,
    less: false,
  },
  {
    words:
      /\b(?:a\s)?(?:discount|rebate|Rabatt|Abschlag|descuento|rebaja|remise|réduction)\s(?:of|von|de[l]?|d['’])\s*$/i,
    less: true,
  },
]

/** What a relative phrase is about, the most special first. */
export const RELATIVE_PROPERTIES: readonly { readonly property: string; readonly words: RegExp }[] = [
  { property: 'price.cached_input', words: /cached (?:input|tokens|prompts?)|cache (?:reads?|hits?)|缓存/i },
  {
    property: 'context_window',
    words:
      /context(?: window| length)?|Kontextfenster|contexto|contexte|上下文|コンテキスト|\bwindow\b|fenêtre|ventana|\d tokens,\s*$/i,
  },
  {
    property: 'throughput.output',
    words: /throughput|tokens per second|output speed|Durchsatz|吞吐|スループット/i,
  },
  {
    property: 'latency.first_token',
    words:
      /time to (?:the )?first token|TTFT|latency to (?:the )?first token|first[- ]token latency|首\s?token|primer token|premier jeton/i,
  },
  {
    property: 'latency.response',
    words: /latency|response time|speed improvement|Latenz|latencia|latence|延迟|レイテンシ/i,
  },
  { property: 'max_output', words: /max(?:imum)? output|output limit/i },
  { property: 'parameters.total', words: /parameters?\b|参数/i },
  {
    property: 'price.output',
    words:
      /output (?:price|cost|pricing|rate)|(?:price|cost)s? (?:of|for) output|\bla salida\b|\bAusgabe(?:preis)?\b|en sortie|输出价格|出力価格/i,
  },
  {
    property: 'price.input',
    words:
      /input (?:price|cost|pricing|rate)|(?:price|cost)s? (?:of|for) input|\bla entrada\b|\bEingabe(?:preis)?\b|en entrée|输入价格|入力価格/i,
  },
  {
    property: 'price',
    words:
      /\b(?:cost|costs|price|prices|pricing|priced|rates|cheaper|expensive|teurer|günstiger|billiger|Preis\w*|precio|cuesta|kostet|barat\w*|car[oa]|prix|ch(?:er|ère)|coûte?)(?![A-Za-zÀ-ɏ])|价格|便宜|贵|料金|安い|高い/i,
  },
  { property: 'benchmark.hallucination-rate', words: /hallucination(?: rate)?s?/i },
]
