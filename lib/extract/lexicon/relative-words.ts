/** Words that say of less: with them a percent change is negative and a ratio has the direction `lower`. */
export const LESS =
  /\b(?:reduc\w*|decreas\w*|drops?|declin\w*|lower|cheaper|less|fewer|discount\w*|shorter|smaller|savings?|saves?|günstiger|billiger|weniger|niedriger|menos|más barat\w*|reducción|moins|réduction|remise)\b|降低|减少|便宜|更低|安い|削減|低い/i

/** What follows a share and makes it a change. */
export const CHANGE =
  /^\s*(?:(?:relative|absolute|overall|average|speed|price|cost|performance|accuracy|token)\s+)*(?:reduction|decrease|drop|decline|increase|improvement|gain|boost|jump|higher|lower|faster|slower|cheaper|less|more|fewer|better|worse|discount|shorter|longer|larger|smaller|savings?|günstiger|billiger|schneller|weniger|mehr|höher|niedriger|más|menos|plus|moins|de réduction|de remise)\b/i

/** Multiples in words and what they are as a number. */
export const MULTIPLES: readonly { readonly words: RegExp; readonly figure: string }[] = [
  {
    words:
      /\b(?:doubl(?:e|ed|es|ing)|twice|doppelt\w*|verdoppelt\w*|duplic(?:a|ó|ado)|el doble|le double|deux fois)\b|两倍|翻倍|2倍/gi,
    figure: '2',
  },
  {
    words:
      /\b(?:half(?! (?:a|an|of|the (?:time|users|world)))|halv(?:e|ed|es)|die Hälfte|halb so|la mitad|la moitié|moitié)\b|一半|半分/gi,
    figure: '0.5',
  },
  { words: /\b(?:tripl(?:e|ed|es|ing)|three times|dreimal|el triple|trois fois)\b|三倍|3倍/gi, figure: '3' },
  { words: /\b(?:quadrupl(?:e|ed|es|ing)|four times|viermal)\b|四倍/gi, figure: '4' },
]

/** What a relative phrase is about, the most special first. */
export const RELATIVE_PROPERTIES: readonly { readonly property: string; readonly words: RegExp }[] = [
  { property: 'price.cached_input', words: /cached (?:input|tokens|prompts?)|cache (?:reads?|hits?)|缓存/i },
  {
    property: 'context_window',
    words: /context(?: window| length)?|Kontextfenster|contexto|contexte|上下文|コンテキスト|\d tokens,\s*$/i,
  },
  {
    property: 'throughput.output',
    words: /throughput|tokens per second|output speed|Durchsatz|吞吐|スループット/i,
  },
  { property: 'latency.first_token', words: /time to first token|TTFT/i },
  {
    property: 'latency.response',
    words: /latency|response time|speed improvement|Latenz|latencia|latence|延迟|レイテンシ/i,
  },
  { property: 'max_output', words: /max(?:imum)? output|output limit/i },
  { property: 'parameters.total', words: /parameters?\b|参数/i },
  { property: 'price.output', words: /output (?:price|cost|pricing|rate)/i },
  { property: 'price.input', words: /input (?:price|cost|pricing|rate)/i },
  {
    property: 'price',
    words:
      /\b(?:cost|costs|price|prices|pricing|priced|rates|cheaper|expensive|teurer|günstiger|billiger|Preis\w*|precio|barat\w*|car[oa]|prix|ch(?:er|ère)|coût)\b|价格|便宜|贵|料金|安い|高い/i,
  },
  { property: 'benchmark.hallucination-rate', words: /hallucination(?: rate)?s?/i },
]
