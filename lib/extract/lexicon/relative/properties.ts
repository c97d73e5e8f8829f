import { wholeWords } from '../whole-words.ts'

/** What a relative phrase can be about. Of several in one phrase the first that it says counts; at one place the more special. */
export const RELATIVE_PROPERTIES: readonly { readonly property: string; readonly words: RegExp }[] = [
  {
    property: 'price.cached_input',
    words: wholeWords(
      'cached (?:inputs?|tokens|prompts?)|cache (?:reads?|hits?)|Cache-?(?:Treffer|Eingabe\\w*)|gecachte\\w*|entrada en caché|entrée en cache',
      '缓存(?:命中|输入)?|キャッシュ(?:入力|ヒット)?',
    ),
  },
  {
    property: 'context_window',
    words: wholeWords(
      'context(?: window| length| size)?|Kontext\\w*|contexto|contexte|window|fenêtre|ventana|context of',
      '上下文|コンテキスト(?:長|ウィンドウ)?|文脈長|窗口|\\d tokens,\\s*$',
    ),
  },
  {
    property: 'throughput.output',
    words: wholeWords(
      [
        'throughput|tokens per second|tok/s|(?:output |generation |inference |decoding )?speeds?(?! (?:improvement|up))|fast(?:er)?|quick(?:er)?|slow(?:er)?',
        'Durchsatz|\\w*[Gg]eschwindigkeit|[Ss]chneller?|[Ll]angsamer?|Tempo',
        'velocidad(?: de \\w+)?|(?:más )?(?:rápid|lent)[oa]s?|débit|vitesse(?: de \\w+)?|(?:plus )?(?:rapide|lent)e?s?',
      ].join('|'),
      '吞吐|速度|[更]?快|慢|速[いくさ]|スループット|スピード|倍速',
    ),
  },
  {
    property: 'latency.first_token',
    words: wholeWords(
      'time to (?:the )?first token|TTFT|latency to (?:the )?first token|first[- ]token latency|primer token|premier jeton|(?:Zeit bis zum )?ersten? Token',
      '首\\s?token|首字|最初のトークン',
    ),
  },
  {
    property: 'latency.response',
    words: wholeWords(
      'latency|response time|speed improvement|Latenz|Antwortzeit\\w*|latencia|tiempo de respuesta|latence|temps de réponse',
      '延迟|响应时间|レイテンシ|応答時間|遅延',
    ),
  },
  {
    property: 'max_output',
    words: wholeWords(
      'max(?:imum)? output|output limit|Ausgabelimit|límite de salida|limite de sortie',
      '最大输出|最大出力',
    ),
  },
  {
    property: 'parameters.active',
    words: wholeWords(
      'active parameters|aktive Parameter|parámetros activos|paramètres actifs',
      '激活参数|アクティブパラメータ',
    ),
  },
  {
    property: 'parameters.total',
    words: wholeWords(
      'parameters?|the size(?! of (?:the|its) (?:context|window|output))|(?:its|of .{0,24}) size|as (?:large|big) as|so groß wie|Modellgröße|halb so groß|Parameter\\w*|parámetros|tamaño|paramètres|taille',
      '参数|规模|パラメータ|サイズ',
    ),
  },
  {
    property: 'training_tokens',
    words: wholeWords(
      "training (?:tokens|data)|Trainings(?:tokens|daten)|datos de entrenamiento|données d[’']entraînement",
      '训练数据|学習データ',
    ),
  },
  {
    property: 'price.output',
    words: wholeWords(
      'output (?:price|cost|pricing|rate|tokens? (?:price|cost))|(?:price|cost)s? (?:of|for) output|Ausgabe(?:preis\\w*|token\\w*)|precio de (?:la )?salida|prix (?:de|en) sortie',
      '输出(?:价格|单价|定价)|出力(?:価格|単価|料金)',
    ),
  },
  {
    property: 'price.input',
    words: wholeWords(
      "input (?:price|cost|pricing|rate|tokens? (?:price|cost))|(?:price|cost)s? (?:of|for) input|Eingabe(?:preis\\w*|token\\w*)|precio de (?:la )?entrada|prix (?:d[’']|en )entrée",
      '输入(?:价格|单价|定价)|入力(?:価格|単価|料金)',
    ),
  },
  {
    property: 'price',
    words: wholeWords(
      [
        'costs?|price[sd]?|pricing|rates|cheap(?:er)?|expensive|dear(?:er)?|costly|pricier|charges?|bill',
        'teuer|teurer\\w*|günstig\\w*|billig\\w*|\\w*[Pp]reise?\\w*|kostet|kosten|Kosten|verlangt',
        'precios?|cuestan?|barat\\w*|car[oa]s?|costes?|costos?|prix|ch(?:er|ère)s?|coût\\w*|tarifs?|facture\\w*',
      ].join('|'),
      '价格|定价|便宜|贵|降价|涨价|价|料金|価格|単価|安[いくか]|高い|値下げ|値上げ|割引',
    ),
  },
  { property: 'benchmark.hallucination-rate', words: wholeWords('hallucination(?: rate)?s?', '幻觉率') },
]

/** Of a price said without a direction: the one that words beside it name. */
export const INPUT_SIDE = wholeWords('inputs?|Eingaben?|entradas?|entrées?|prompts?', '输入|入力')
export const OUTPUT_SIDE = wholeWords('outputs?|Ausgaben?|salidas?|sorties?|completions?', '输出|出力')
