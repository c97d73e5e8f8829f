/**
 * What the words of a label or a clause speak of. Each row: a feature and its words in the languages that are read.
 * Features are combined into a property by `decide-property.ts`.
 */
export type Feature =
  | 'price'
  | 'input'
  | 'output'
  | 'both'
  | 'cache'
  | 'cacheWrite'
  | 'cacheMiss'
  | 'context'
  | 'limit'
  | 'tokens'
  | 'parameters'
  | 'active'
  | 'total'
  | 'training'
  | 'firstToken'
  | 'latency'
  | 'throughput'
  | 'requests'
  | 'released'
  | 'cutoff'
  | 'licence'
  | 'subscription'
  | 'foreign'

export const FEATURES: readonly { readonly feature: Feature; readonly words: RegExp }[] = [
  {
    feature: 'price',
    words:
      /\b(?:pric(?:e|es|ed|ing)|costs?|rates?|charg(?:e|es|ed)|fees?|tariffs?|bill(?:ed|ing)|Preise?[ns]?|Kosten|kostet|precios?|cuestan?|costes?|costos?|tarifas?|prix|coûts?|coûten?t?|tarifs?)\b|\$|€|¥|美元|[(（/]\s*元|元\s*[/)）]|円|ドル|价格|定价|费用|收费|计费|单价|料金|価格|コスト|単価|preise\b/i,
  },
  {
    feature: 'both',
    words:
      /\b(?:in(?:put)?s?\s*(?:[/|&+]|and|und|y|et)\s*out(?:put)?s?|prompt\s*[/|]\s*completion)\b|输入\s*[/／、和与]\s*输出|入力\s*[/／・と]\s*出力|Eingabe\s*[/|]\s*Ausgabe|entrada\s*[/|y]\s*salida|entrée\s*[/|]\s*sortie/i,
  },
  {
    feature: 'cacheMiss',
    words: /cache[- ]?miss|uncached|non[- ]cached|缓存未命中|未命中|キャッシュミス|sin caché|hors cache/i,
  },
  {
    feature: 'cacheWrite',
    words:
      /cach\w*[- ]?(?:writes?|writing|creation)|write cache|缓存(?:写入|创建)|キャッシュ(?:書き込み|作成|ライト)|Cache-?Schreib\w*|escritura (?:de |en )?cach[eé]|écriture (?:de |du )?cache/i,
  },
  {
    feature: 'cache',
    words:
      /\bcach(?:e|ed|ing|é)\b|\bcache[- ]?(?:hits?|reads?|read)|缓存(?:命中|输入|读取)?|キャッシュ|gecacht\w*|en caché|mis en cache/i,
  },
  {
    feature: 'input',
    words:
      /^\s*in\s*$|\b(?:inputs?|prompts?|Eingabe\w*|entradas?|entrées?|d['’]entrée)\b|输入|入力|インプット/i,
  },
  {
    feature: 'output',
    words: /^\s*out\s*$|\b(?:outputs?|completions?|Ausgabe\w*|salidas?|sorties?)\b|输出|出力|アウトプット/i,
  },
  {
    feature: 'context',
    words:
      /\b(?:context|contexts|ctx|Kontext\w*|contexto|contexte)\b|\bwindow\b|token window|上下文|コンテキスト|文脈長/i,
  },
  {
    feature: 'limit',
    words:
      /\b(?:max(?:imum|imal\w*)?|limits?|length|up to|longest|caps?|capped|ceiling|support(?:s|ed)?|accepts?|Limit|límite|máxim[oa]|limite|maximale?)\b|最大|上限|长度|最长|支持/i,
  },
  { feature: 'tokens', words: /\b(?:tokens?|jetons?)\b|トークン|词元|令牌/i },
  {
    feature: 'parameters',
    words:
      /\b(?:param(?:eter)?s?|Parameter\w*|parámetros|parametros|paramètres|model size|weights)\b|参数|參數|パラメータ|模型大小|模型规模|モデルサイズ/i,
  },
  {
    feature: 'active',
    words:
      /\b(?:activ(?:e|ated|ates|ating|ation)|aktiv\w*|activ[oa]s?|activan?|actifs?|activés?)\b|激活|活跃|アクティブ/i,
  },
  { feature: 'total', words: /\b(?:total|overall|gesamt|insgesamt|totales?|totaux)\b|总|總|総/i },
  {
    feature: 'training',
    words:
      /\b(?:train(?:ed|ing)|pre-?train(?:ed|ing)?|corpus|training data|trainiert\w*|Trainings\w*|entrenad[oa]s?|entren(?:ó|a|amiento)|entraîn\w*)\b|训练|预训练|学習|訓練/i,
  },
  {
    feature: 'firstToken',
    words:
      /\b(?:TTFT|time[- ]to[- ]first[- ]token|first[- ]token)\b|首(?:个|次)?\s?token|首字延迟|最初のトークン|ersten Token|primer token|premier (?:token|jeton)/i,
  },
  {
    feature: 'latency',
    words:
      /\b(?:latency|response times?|respon(?:d|ds|se) (?:in|within|time)|end-to-end|answers? (?:in|within)|Latenz\w*|Antwortzeit\w*|latencia|tiempo de respuesta|latence|temps de réponse)\b|延迟|响应时间|レイテンシ|応答時間|遅延/i,
  },
  {
    feature: 'throughput',
    words:
      /\b(?:throughput|output speed|speed|decod(?:e|ing)|generation speed|TPS|tokens?\s?(?:per|\/)\s?s(?:ec(?:ond)?)?|Durchsatz|Geschwindigkeit|rendimiento|velocidad|débit|vitesse)\b|吞吐|输出速度|生成速度|速度|スループット/i,
  },
  {
    feature: 'requests',
    words: /\b(?:RPM|requests?\s?(?:per|\/)\s?min(?:ute)?|rate limits?)\b|毎分リクエスト|每分钟请求/i,
  },
  {
    feature: 'released',
    words:
      /\b(?:releas(?:e|ed|es|ing)|launch(?:ed|es|ing)?|unveil(?:ed|s|ing)?|announc(?:ed?|es|ement)|introduc(?:ed|es|ing)|debut(?:ed|s)?|ship(?:ped|s)|available (?:since|from)|roll(?:ed|ing|s) out|arriv(?:ed|es)|came out|went live|open[- ]sourced|veröffentlicht\w*|Veröffentlichung\w*|erschien\w*|vorgestellt|Erscheinungs\w*|lanz(?:ó|ado|ada|amiento)|present(?:ó|ad[oa])|publicad[oa]|anunci(?:ó|ad[oa])|sorti[es]?|lanc(?:é|ée|ement)|publiée?|dévoilée?|annoncée?|disponible)\b|发布|推出|上线|开源于|リリース|公開|発表|提供開始/i,
  },
  {
    feature: 'cutoff',
    words:
      /\b(?:cut-?off|knowledge (?:date|through|until|up to)|training data (?:through|until|up to)|Wissensstand|Stand der Trainingsdaten|fecha de corte|corte de conocimiento|conocimientos? hasta|date de coupure|connaissances? (?:jusqu|arrêtées?))\b|知识截止|截止日期|知识库截至|訓練データ.*まで|知識カットオフ|カットオフ/i,
  },
  {
    feature: 'licence',
    words:
      /\b(?:licen[sc]e[ds]?|licen[sc]ing|Lizenz\w*|licencia|licence)\b|许可证?|许可协议|协议|ライセンス/i,
  },
  {
    feature: 'subscription',
    words:
      /\b(?:subscri(?:ption|be|ptions|bers?)|plans?|tiers?|per month|monthly|Abo\w*|Abonnements?|Tarif|suscripci(?:ón|ones)|abonnements?|forfaits?)\b|\/mo(?:nth)?\b|订阅|套餐|会员|月费|サブスク|プラン|月額/i,
  },
  {
    // what is counted, measured or priced here is none of our properties
    feature: 'foreign',
    words:
      /\b(?:median|average tokens|avg\.? tokens|tokens? used|used tokens|consum(?:ed|ption)|est\.? cost|cost (?:to run|of running|per task|\/ ?task)|task cost|total cost|savings?|storage|fine-?tun\w+|per image|per request|embedding dimensions?|VRAM|memory|GPU|disk|download|vocab\w*|layers?|experts?|heads?|hidden|batch|rank(?:ing)?|votes?|stars|uptime|win rate|overhead|budget|quota|messages?|TTR|samples|problems|questions)\b|显存|内存|排名|词表|层数|专家/i,
  },
]

/** Which features a text has. */
export function featuresOf(text: string): ReadonlySet<Feature> {
  const found = new Set<Feature>()
  for (const { feature, words } of FEATURES) if (words.test(text)) found.add(feature)
  return found
}
