import type { Sentence } from './sentence.ts'
import type { Range } from './sentences.ts'

const KIN =
  'predecessors?|successors?|forerunner|Vorgänger(?:s|in|modell)?|Nachfolger(?:s|in|modell)?|predecesor(?:a|es)?|antecesora?|sucesora?|prédécesseure?|successeure?'
const KIN_SIGNS =
  '前代|上一代(?:模型)?|前作|前一代(?:模型)?|后继(?:模型|者)|下一代(?:模型)?|後継(?:モデル)?|前モデル|旧モデル|次期モデル'

/** Who begins a clause: "its predecessor", "der Vorgänger", "上一代模型". */
const BEGINS = new RegExp(
  `(?:^|[,;:(—–]\\s?|(?<![\\wÀ-ɏ])(?:and|but|while|whereas|und|aber|während|y|pero|mientras(?: que)?|et|mais|tandis que)\\s)(?:(?:its|the|their|der|die|das|sein|seine|ihr|ein|el|la|su|un|le|son|sa|a)\\s|l['’])?(?:[a-zà-ÿ]+\\s)?(?:${KIN})(?![\\wÀ-ɏ])(?:[^,;]|,\\d)*$|(?:^|[,，;；:：、])[^,，;；]{0,6}(?:${KIN_SIGNS})(?:的|の|は|が|为|是)(?:[^,，;；]|,\\d)*$`,
  'i',
)

/**
 * "The predecessor came to 69.1 and 47.5": a clause that is about somebody of the family whom no name tells says
 * nothing of the model that the text is about.
 */
export function isOfUnnamedKin({ text, start, names }: Sentence, figure: Range): boolean {
  const lead = BEGINS.exec(text.slice(Math.max(start, figure.start - MOST), figure.start))
  if (!lead) return false
  const from = figure.start - lead[0].length
  return !names.some(({ kind, start: at }) => kind === 'model' && at >= from && at < figure.end + NEAR)
}

const MOST = 160
/** "69.1 for Falkor 2" names it after all. */
const NEAR = 24
