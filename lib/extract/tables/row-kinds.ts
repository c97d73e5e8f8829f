/** Rows among models that are none: people, averages, machines, services. */
const NO_MODEL =
  /^(?:humans?\b.*|human (?:expert|baseline|average).*|random(?: (?:guess|chance|baseline))?|baseline|majority|(?:overall )?(?:average|mean|median|total|sum)|avg\.?|previous (?:best|sota)|sota|best .*|others?|notes?|sources?|values?|details?|descriptions?|specs?|info(?:rmation)?|comments?|Wert|Beschreibung|valor|descripción|valeur|数值|值|说明|备注|値|備考|Mensch\w*|Durchschnitt|Mittelwert|humano|media|promedio|humain|moyenne|平均|人类.*|人間.*|合计)$|\b(?:per (?:hour|month|GB|seat|user)|support|egress|storage|dedicated)\b|^(?:NVIDIA )?(?:[AHBL]\d{2,3}0?[A-Z]?|RTX ?\d{4}|TPU)\b/i

/** Whether a cell that stands where names stand names something else. */
export const isNoModel = (text: string): boolean => NO_MODEL.test(text.trim())
