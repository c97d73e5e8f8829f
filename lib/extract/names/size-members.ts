import type { NameMention } from './name-mention.ts'

const SIZE = String.raw`\d{1,4}(?:\.\d{1,2})?\s?[bB](?![A-Za-z\d])`
const JOINT = String.raw`(?:\s?[,，、/]\s?(?:and\s|und\s|y\s|et\s|&\s)?|\s(?:and|und|y|et|&|or|oder|o|ou)\s(?:a\s|an\s)?|\s?[和与及と]\s?)`
/** Sizes in a row: "8B, 70B and 405B". */
const LIST = new RegExp(String.raw`(?<![\w.$€£¥-])${SIZE}(?:${JOINT}${SIZE}){1,7}`)
const IS_SIZE = new RegExp(SIZE, 'g')

/** Words before a row of sizes that make its members models of one family; a bracket or colon right before does too. */
const BEFORE =
  /\b(?:sizes?|variants?|versions?|flavou?rs?|configurations?|(?:comes?|coming|came|available|released?|offered|ships?) (?:in|as|at)|(?:Größen|Varianten|Ausführungen)|tamaños|variantes|versiones|tailles|déclinaisons|déclinée?)\b[^.;]{0,24}$|[:：(（]\s?$|尺寸|规模|规格|版本|サイズ|涵盖|包括|包含|分为/i
/** The same behind it: "a family of 7B and 13B models". */
const AFTER =
  /^\s?(?:dense\s|base\s|open\s|language\s|chat\s)?(?:models?|sizes?|variants?|versions?|Modelle|Varianten|Größen|modelos|modèles|variantes|versiones|模型|个尺寸|[二两三四五六七八九\d]+[个種种]|モデル|の\d)/i

/** How far behind its family's name a row of sizes may begin. */
const REACH = 110

/**
 * Members that a text tells by a row of sizes alone: "EXAONE 4.0 … in two sizes, 32B and 1.2B" has EXAONE 4.0 32B and
 * EXAONE 4.0 1.2B, which later sentences call "the 32B" and "the smaller one".
 */
export function sizeMembers(text: string, namesIn: () => readonly NameMention[]): string[] {
  if (!/\d\s?[bB]/.test(text) || !LIST.test(text)) return []
  const names = namesIn()
  return names.flatMap((name, i) => {
    if (/\d[bB](?![A-Za-z\d])/.test(name.raw)) return []
    const until = Math.min(name.end + REACH, names[i + 1]?.start ?? text.length)
    const after = text.slice(name.end, until + LONGEST_LIST)
    const list = LIST.exec(after)
    if (!list || list.index > until - name.end || /[.!?]\s|[。！？\n]/.test(after.slice(0, list.index)))
      return []
    const told =
      BEFORE.test(after.slice(0, list.index)) || AFTER.test(after.slice(list.index + list[0].length))
    return told ? (list[0].match(IS_SIZE) ?? []).map((size) => `${name.raw} ${size.replace(/\s/g, '')}`) : []
  })
}

const LONGEST_LIST = 60
