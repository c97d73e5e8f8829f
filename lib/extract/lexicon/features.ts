import { perText } from '../../claims/per-text.ts'
import { lexiconTable } from './lexicon-table.ts'
import { wholeWords } from './whole-words.ts'

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
  | 'minute'
  | 'released'
  | 'cutoff'
  | 'licence'
  | 'subscription'
  | 'foreign'

/** `words` are whole words; `signs` are found anywhere, as Chinese and Japanese need it. */
const FEATURES: readonly { readonly feature: Feature; readonly words: string; readonly signs?: string }[] = [
  {
    feature: 'price',
    words:
      'pric(?:e|es|ed|ing)|costs?|rates?|charg(?:e|es|ed)|fees?|tariffs?|bill(?:ed|ing)|Preise?[ns]?|Kosten|kostet|precios?|cuestan?|costes?|costos?|tarifas?|prix|coûts?|coûten?t?|tarifs?|factur(?:é|ée|és|ées|ado|ada)|revien(?:t|nent)|comptez|proposée?s?|Tarif|berechnet|zahlt|zahlen',
    signs:
      '\\$|€|¥|美元|[(（/]\\s*元|元\\s*[/)）]|円|ドル|价格|定价|费用|收费|计费|单价|料金|価格|コスト|単価|preise\\b',
  },
  {
    feature: 'both',
    words: 'in(?:put)?s?\\s*(?:[/|&+]|and|und|y|et)\\s*out(?:put)?s?|prompt\\s*[/|]\\s*completion',
    signs:
      '输入\\s*[/／、和与]\\s*输出|入力\\s*[/／・と]\\s*出力|Eingabe\\s*[/|]\\s*Ausgabe|entrada\\s*[/|y]\\s*salida|entrée\\s*[/|]\\s*sortie',
  },
  {
    feature: 'cacheMiss',
    words: '',
    signs: 'cache[- ]?miss|uncached|non[- ]cached|缓存未命中|未命中|キャッシュミス|sin caché|hors cache',
  },
  {
    feature: 'cacheWrite',
    words: '',
    signs:
      'cach\\w*[- ]?(?:writes?|writing|creation)|writ(?:es?|ing) (?:to|into) (?:the )?cache|write cache|缓存(?:写入|创建)|キャッシュ(?:書き込み|作成|ライト)|Cache-?Schreib\\w*|escritura (?:de |en )?cach[eé]|écriture (?:de |du )?cache',
  },
  {
    feature: 'cache',
    words: 'cach(?:e|ed|ing|é)|zwischengespeichert\\w*|cache[- ]?(?:hits?|reads?|read)',
    signs: '缓存(?:命中|输入|读取)?|キャッシュ|gecacht\\w*|en caché|mis en cache',
  },
  {
    feature: 'input',
    words: 'inputs?|prompts?|prompt tokens|Eingabe\\w*|entradas?|entrées?|Eingabetokens?',
    signs: '^\\s*in\\s*$|输入|入力|インプット',
  },
  {
    feature: 'output',
    words:
      'outputs?|completions?|(?:write|writes|generate|generates|produce|produces) up to|Ausgabe\\w*|salidas?|sorties?',
    signs: '^\\s*out\\s*$|输出|出力|アウトプット',
  },
  {
    feature: 'context',
    words:
      'context|contexts|context-?window|ctx|Kontext\\w*|contexto|contexte|window|how (?:long|much|large) (?:can|may|could|do) (?:\\w+ ){1,3}(?:documents?|texts?|prompts?|conversations?|files?)|wie lang(?:e)? (?:dürfen|darf|können|kann) (?:\\w+ ){1,2}(?:Dokumente?|Texte?|Prompts?)|qué tan largos?|cuánto texto|quelle longueur de (?:texte|document)',
    signs: 'token window|上下文|コンテキスト|文脈長',
  },
  {
    feature: 'limit',
    words:
      'max(?:imum|imal\\w*)?|limits?|length|up to|longest|caps?|capped|ceiling|support(?:s|ed)?|accepts?|Limit|begrenzt|límite|máxim[oa]|limite|maximale?',
    signs: '最大|上限|长度|最长|支持',
  },
  { feature: 'tokens', words: 'tokens?|jetons?', signs: 'トークン|词元|令牌' },
  {
    feature: 'parameters',
    words: 'param(?:eter)?s?|Parameter\\w*|parámetros|parametros|paramètres|model size|weights',
    signs: '参数|參數|パラメータ|模型大小|模型规模|モデルサイズ',
  },
  {
    feature: 'active',
    words: 'activ(?:e|ed|ated|ates|ating|ation)|aktiv\\w*|activ[oa]s?|activan?|actifs?|actives?|activés?',
    signs: '激活|活跃|アクティブ',
  },
  { feature: 'total', words: 'total|overall|gesamt|insgesamt|totales?|totaux', signs: '总|總|総' },
  {
    feature: 'training',
    words:
      'train(?:ed|ing)|pre-?train(?:ed|ing)?|corpus|training data|trainiert\\w*|Trainings\\w*|Trainingsdaten|entrenad[oa]s?|entren(?:ó|a|amiento)|entraîn[\\wéè]*',
    signs: '训练|预训练|学習|訓練',
  },
  {
    feature: 'firstToken',
    words:
      'TTFT|time[- ]to[- ]first[- ](?:token|byte|word|answer)|first[- ](?:visible )?(?:token|word|byte|character|letter)s?|(?:beg[aiu]n|begins|beginning|start(?:s|ed|ing)?) (?:to )?(?:answer|respond|repl[yi]|writ|stream|generat|produc|speak|talk|typ)\\w*|(?:erste[nsrm]?) (?:Token|Wort|Zeichen|Antwort)|beginnt (?:nach|zu antworten)|primer (?:token|carácter)|primera (?:palabra|letra)|empieza a (?:responder|escribir|contestar)|premier (?:token|jeton|mot|caractère)|livrer le premier|(?:das erste|the first|el primero|le premier)(?: one)? (?:nach|after|at|a los|tras|après|au bout|arrives|came|comes|kommt)|commence à (?:répondre|écrire)',
    signs:
      '首(?:个|次)?\\s?(?:token|词元|字|包)|首(?:字|包|响应?)延迟|(?:最初の|初回|初|1)(?:トークン|文字)(?!\\/)|応答(?:開始|が始まる)まで',
  },
  {
    feature: 'latency',
    words:
      'latency|response times?|time per (?:answer|response|request|reply|query)|answer(?:ing)? times?|reply times?|Zeit (?:pro|je) (?:Antwort|Anfrage)|tiempo por (?:respuesta|petición)|temps par (?:réponse|requête)|respon(?:d|ds|se) (?:in|within|time)|end-to-end|answer(?:s|ed)? (?:in|within|after)|responds? (?:in|within|after)|responded (?:in|within|after)|(?:full|whole|complete|entire) (?:answer|response|reply)|responde en|répond en|antwortet (?:in|nach)|Latenz\\w*|Antwortzeit\\w*|latencia|tiempo de respuesta|latence|temps de réponse',
    signs: '延迟|响应时间|レイテンシ|応答時間|遅延',
  },
  {
    feature: 'throughput',
    words:
      'throughput|output speed|speed|decod(?:e|ing)|generation speed|TPS|tokens?\\s?(?:per|\\/)\\s?s(?:ec(?:ond)?)?|Durchsatz|Geschwindigkeit|rendimiento|velocidad|débit|vitesse',
    signs: '吞吐|输出速度|生成速度|速度|スループット',
  },
  {
    feature: 'requests',
    words: 'RPM|requests?\\s?(?:per|\\/)\\s?min(?:ute)?|rate limits?',
    signs: '毎分|每分钟|1分(?:あたり|間に)',
  },
  {
    feature: 'minute',
    words: 'per minute|a minute|(?:pro|je) Minute|por minuto|par minute',
    signs: '毎分|每分钟|1分(?:あたり|間に)',
  },
  {
    feature: 'released',
    words:
      'releas(?:e|ed|es|ing)|follow(?:s|ed|ing) (?:on|in)|(?:expected|rumou?red|due|slated|scheduled|planned|coming|announced) (?:for|in)|launch(?:ed|es|ing)?|unveil(?:ed|s|ing)?|announc(?:ed?|es|ement)|introduc(?:ed|es|ing)|debut(?:ed|s)?|ship(?:ped|s)|available (?:since|from|on|as of)|new model|roll(?:ed|ing|s) out|arriv(?:ed|es|e)|came out|comes out|come out|put out|go(?:es)? GA|now generally available|general availability|made available|out since|hit the market|became available|became generally available|has been available|been available|opened to everyone|went live|open[- ]sourced|veröffentlicht\\w*|Veröffentlichung\\w*|erschien\\w*|vorgestellt|erscheinen|erscheint|verfügbar|herausgebracht|herausgegeben|freigegeben|stellte|seit|kam|auf den Markt|Erscheinungs\\w*|lanz(?:ó|ado|ada|amiento)|present(?:ó|ad[oa])|publicad[oa]|anunci(?:ó|ad[oa])|sali(?:ó|do|da|r[áa])|puso a disposición|estren(?:ó|ad[oa])|sali[óo]|llegó|sorti[es]?|sortir(?:a|ait)?|sortent|llegará|arrivera|paru[es]?|lanc(?:é|ée|er|ement)|présenté[es]?|mis(?:e)? à disposition|ouvert[e]?|publiée?|dévoilée?|annoncée?|disponibles?',
    signs: '发布|推出|上线|开源于|正式推出|发行|开放|面世|リリース|公開|発表|提供(?:を)?開始|提供を始め|登場',
  },
  {
    feature: 'cutoff',
    words:
      'cut-?off|knowledge (?:date|through|until|up to)|training data (?:through|until|up to)|Wissensstand|Stand der Trainingsdaten|fecha de corte|corte de conocimiento|conocimientos? hasta|date de coupure|connaissances? (?:jusqu\\S*|arrêtées?)|connaissances?|date limite des connaissances|limite de connaissances?|conocimiento[s]? (?:hasta|llega)|Wissen reicht|Wissensgrenze|knowledge (?:ends|stops|runs|reaches|goes)|knows (?:the world|events|things)|knows? (?:until|up to|through)',
    signs:
      '知識の(?:時点|期限|範囲)|ナレッジ(?!ベース|グラフ|マネ)|知识截止|截止日期|知识库截至|データの期限|学習データ期限|訓練データ.*まで|知識カットオフ|カットオフ|知识(?:更新|数据)?(?:截至|截止)|学習データは.*まで',
  },
  {
    feature: 'licence',
    words: 'licen[sc]e[ds]?|licen[sc]ing|Lizenz\\w*|licencia|licences?',
    signs: '许可证?|许可协议|协议|ライセンス',
  },
  {
    feature: 'subscription',
    words:
      'subscri(?:ption|be|ptions|bers?)|plans?|tiers?|per month|monthly|Abo\\w*|Abonnements?|Tarif|suscripci(?:ón|ones)|abonnements?|forfaits?',
    signs: '\\/mo(?:nth)?\\b|订阅|套餐|会员|月费|サブスク|プラン|月額',
  },
  {
    // what is counted, measured or priced here is none of our properties
    feature: 'foreign',
    words:
      'median|average tokens|avg\\.? tokens|tokens? used|used tokens|consum(?:ed|ption)|est\\.? cost|cost (?:to run|of running|per task|\\/ ?task)|task cost|total cost|savings?|storage|fine-?tun\\w+|per image|per request|embedding dimensions?|VRAM|memory|GPU|disk|download|vocab\\w*|layers?|(?<!of[- ])experts?|heads?|hidden|batch(?:es| size)|rank(?:ing)?|votes?|stars|uptime|win rate|overhead|budget|quota|messages?|TTR|samples|problems|questions',
    signs: '显存|内存|排名|词表|层数|(?<!混合)专家',
  },
]

const featuresIn = lexiconTable(
  FEATURES.map(({ feature, words, signs }) => ({ feature, shape: wholeWords(words, signs) })),
  ({ shape }) => shape,
)

/** Which features a text has. */
export const featuresOf = perText((text: string): ReadonlySet<Feature> => {
  const found = new Set<Feature>()
  for (const { feature, shape } of featuresIn(text)) if (shape.test(text)) found.add(feature)
  return found
})
