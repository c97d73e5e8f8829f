/** Rows among models that are none: people, averages, machines, services. */
const NO_MODEL =
  /^(?:humans?\b.*|human (?:expert|baseline|average).*|(?:random|chance)(?: (?:guess(?:ing)?|chance|level|baseline|performance))?|(?:random|majority|frequency|naive|heuristic|human|oracle)[- ](?:class|baseline|choice|vote)|baseline|majority|oracle|Zufall|Rateniveau|azar|hasard|随机(?:猜测|基线)?|ランダム|チャンスレート|(?:overall )?(?:average|mean|median|total|sum)|avg\.?|previous (?:best|sota)|sota|best .*|others?|notes?|sources?|values?|details?|descriptions?|specs?|info(?:rmation)?|comments?|contents?|settings?|Werte?|Beschreibung|Angaben?|Inhalt|Daten|Einzelheiten|Bemerkung(?:en)?|valor(?:es)?|descripción|detalles?|contenido|datos|notas?|valeurs?|détails?|contenu|données|remarques?|数值|取值|值|内容|详情|说明|备注|配置|値|数値|詳細|仕様|備考|説明|Mensch\w*|Durchschnitt|Mittelwert|humano|media|promedio|humain|moyenne|平均|人类.*|人間.*|合计)$|\b(?:per (?:hour|month|GB|seat|user)|support|egress|storage|dedicated)\b|^(?:NVIDIA )?(?:[AHBL]\d{2,3}0?[A-Z]?|RTX ?\d{4}|TPU)\b/i

/** Ways to be served, and what everybody pays. */
const TIER =
  /^(?:free|paid|standard|batch|flex|priority|regular|on[- ]demand|pay[- ]as[- ]you[- ]go|default)(?: (?:tier|plan|usage|API|mode|processing|level|access))?$/i

/** Whether a cell that stands where names stand names something else. */
export const isNoModel = (text: string): boolean => NO_MODEL.test(text.trim()) || TIER.test(text.trim())
