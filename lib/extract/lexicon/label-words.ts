import type { Feature } from './features.ts'

/** What a header, row label or key says in words that sentences do not use, or use otherwise. */
interface LabelWords {
  readonly features: readonly Feature[]
  readonly words: RegExp
}

/** Short for "input" and "output" at the head of a column, before a unit or nothing. */
const DIRECTIONS: readonly LabelWords[] = [
  {
    features: ['input'],
    words:
      /^(?:(?:text |audio )?(?:ein|eing|entr|ent|prompt)\.?)(?=[\s,(（/]|$)|^(?:输入|入力|入)(?=[\s,，(（/]|$)/i,
  },
  {
    features: ['output'],
    words:
      /^(?:(?:text |audio )?(?:aus|ausg|sal|sort|completion)\.?)(?=[\s,(（/]|$)|^(?:输出|出力|出)(?=[\s,，(（/]|$)/i,
  },
  // a column named by its currency holds prices
  { features: ['price'], words: /\b(?:USD|EUR|CNY|RMB|JPY|GBP|CHF)\b/i },
]

/** What a model takes in and gives back at most. */
const LIMITS: readonly LabelWords[] = [
  {
    features: ['context'],
    words:
      /^Kontext\p{L}*|\bventana\b|\bfenêtre\b|^(?:max(?:imum)? )?seq(?:uence)?[- ]?len(?:gth)?|^window\b|^reads? up to\b|^takes? (?:in|up to)\b|^longitud de (?:contexto|secuencia)|^longueur de (?:contexte|séquence)|^(?:最大)?(?:上下文|序列)(?:窗口|长度)?|^(?:最大)?(?:コンテキスト|文脈)(?:長|窓|ウィンドウ)?|^(?:長文|长文本?|长上下文)(?:対応|処理|支持|处理)?(?:長|能力|长度)?$|^long(?:est)? (?:context|documents?|text)$/iu,
  },
  {
    features: ['limit', 'output'],
    words:
      /\bmax(?:imum|\.)? (?:new tokens|gen(?:eration|erated)?\b|repl(?:y|ies)\b|answers?\b|response\b(?! time))|\b(?:longest|largest|maximum) (?:answer|reply|response|completion)\b|\b(?:answer|reply|response|generation) (?:length|limit)\b|^(?:writes?|generates?|answers?) up to\b|\b(?:längste|maximale) (?:Antwort|Ausgabe)\p{L}*|Antwortlänge|\brespuesta (?:máxima|más larga)|longitud (?:máxima )?de (?:la )?respuesta|\bréponse (?:maximale|la plus longue)|longueur (?:maximale )?de (?:la )?réponse|最[大长](?:回复|回答|生成)(?:长度)?|最大(?:生成|応答|回答)(?:トークン)?/iu,
  },
  {
    features: ['limit', 'input'],
    words: /\b(?:longest|largest|maximum) prompt\b|längste(?:r)? (?:Eingabe|Prompt)|最[大长]提示/i,
  },
  {
    features: ['requests'],
    words:
      /\b(?:req(?:uest)?s?|calls?|queries|Anfragen|Aufrufe|solicitudes|peticiones|llamadas|requêtes|appels)\.?\s?(?:\/|per|pro|je|por|par|a)\s?min(?:ut[eo]|\.)?(?![a-z])|\b[RQ]PM\b|^限(?:流|速)|请求(?:数|次数)?\s?[/／]\s?分|每分钟?请求|リクエスト(?:数)?\s?[/／]\s?分|(?:毎分|1分あたりの?)リクエスト/i,
  },
]

/** How fast a model answers. */
const SPEEDS: readonly LabelWords[] = [
  {
    features: ['throughput'],
    words:
      /^tg\b|\btok(?:ens?)?\.?\s?\/\s?s(?:ec)?\b|\btok(?:en)?s? s(?:ec)?$|\bt\/s\b|\btps\b|トークン\/秒|tokens?\/秒|\b(?:tokens?|jetons?) (?:per|a|pro|por|par|al) (?:second|Sekunde|segundo|seconde)|每秒|毎秒|^(?:Tempo|Ausgabetempo|generation|ritmo|cadence)$/i,
  },
  { features: ['foreign'], words: /^pp\b|\bprefill\b|\bprompt (?:processing|eval)/i },
  {
    features: ['firstToken'],
    words:
      /(?:\b1(?:\.|st|er|º|°)|\b(?:first|erste[sn]?|premier|primer)|最初の|首)\s?(?:tokens?|jetons?|トークン)|首字(?:延迟|时间)?|初回応答/i,
  },
  { features: ['latency'], words: /\be2e\b/i },
]

/** What a model is and when it came. */
const FACTS: readonly LabelWords[] = [
  {
    features: ['training'],
    words:
      /\btrain(?:ing)? tokens?\b|^tokens? counts?$|^(?:total )?tokens? (?:seen|consumed in training)$|\btokens? (?:\(train|seen\b)|Trainings-?(?:[Tt]oken|[Dd]aten)|^trained on\b|^(?:pre-?)?training (?:data|corpus|set)\b|^datos de entrenamiento|^données d['’]entraînement|^(?:预)?训练(?:数据|语料|token)|^(?:事前)?学習(?:データ(?:量)?|トークン(?:数)?)?$/i,
  },
  {
    features: ['cutoff'],
    words:
      /^knowledge$|^knowledge (?:to|as of|up to)\b|^knows (?:the world|things|about the world)?\s?(?:until|up to|to)\b|^data (?:until|up to|through|cut-?off)\b|^(?:training )?data (?:ends?|cut)\b|^Stichtag|^Wissen(?: bis|sstand)|^Datenstand|^Kenntnisstand|^(?:datos|conocimientos?) hasta\b|^(?:données|connaissances) (?:jusqu|arrêtées)|^(?:知识|数据)(?:截至|截止|更新)|^知識の?(?:時点|期限|カットオフ)|^学習データの?(?:期限|時点)/i,
  },
  {
    features: ['parameters'],
    words:
      /^(?:model )?sizes?$|^(?:Modellgröße|Größe|tamaño(?: del modelo)?|taille(?: du modèle)?|规模|模型(?:大小|规模)|参数(?:量|规模)?|サイズ|モデルサイズ)$|parameter(?:zahl|anzahl)?$|^n[ºo°.]+ de paramètres|^#\s?params?\b|^(?:dense|MoE)$/i,
  },
  // as papers head narrow columns: "# TP", "#AP", "Act. Params", "n_params"
  {
    features: ['parameters'],
    words: /^#\s?(?:TP|AP|P)$|^n[ _]?params?$|^(?:tot(?:al)?\.?|act(?:iv)?\.?) ?params?\b/i,
  },
  { features: ['active'], words: /^#\s?AP$|^act(?:iv)?\.? ?params?\b/i },
  {
    features: ['parameters', 'active'],
    words:
      /^(?:davon|of which|of these|dont|de ellos|de los cuales)\s+(?:active|activated|aktiv\p{L}*|activos|actifs)|^(?:active|activated|aktive?|activos|actifs)$|^(?:激活|活跃)(?:参数)?(?:量)?$|^アクティブ(?:パラメータ)?(?:数)?$/iu,
  },
]

/** A column of what was: its values are no claims of today. */
export const FORMER_LABEL =
  /^(?:old|previous|former|before|was|original|alte[rns]?|bisher\w*|vorher|ancien(?:ne)?s?|avant|anterior|antes)\b|\b(?:old|before|previously|until now|alt|vorher|bisher|antes|anterior|avant|ancien)\)?$|^(?:旧|原价|変更前|改定前)|(?:旧|变更前|调整前|改定前|変更前)[)）]?$/i

/** Columns beside those of properties, which look like them. */
const FOREIGN: readonly LabelWords[] = [
  { features: ['foreign'], words: FORMER_LABEL },
  // a mix of input and output prices is a property of its own
  { features: ['foreign'], words: /\bblended\b|\bmixed price|\b3:1\b|Mischpreis|混合价/i },
]

const LABEL_WORDS: readonly LabelWords[] = [...DIRECTIONS, ...LIMITS, ...SPEEDS, ...FACTS, ...FOREIGN]

/** The features that a label has beyond those that any text with its words has. */
export const featuresOfLabel = (text: string): readonly Feature[] =>
  LABEL_WORDS.flatMap(({ features, words }) => (words.test(text) ? features : []))
