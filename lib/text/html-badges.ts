import type { Element } from 'hast'
import { sizeOf, textContent } from './html-tree.ts'

const BADGE_CLASS = /(?:^|[-_])(?:badge|pill|tag|chip|label|flag|ribbon|status)(?:$|[-_])/i

/** What a badge beside a name says without saying anything of what is named. */
const EMPTY_WORDS =
  /^\W*(?:new|hot|popular|most popular|recommended|featured|updated|latest|sale|top|editor['’]?s choice|our pick|neu|beliebt|empfohlen|aktuell|nouveau(?:té)?|nouvelle|populaire|recommandé|mis à jour|nuevo|nueva|novedad|popular|recomendado|actualizado|新|新增|最新|热门|推荐|新着|人気|おすすめ|新登場)\W*$/iu

/** The stage that a model is in: words of their own beside its name. */
const STAGES =
  /^\W*(?:(?:public |private |limited |developer )?(?:preview|beta|alpha)|experimental|legacy|deprecated|retired|stable|ga|generally available|early access|research|open(?:[- ](?:source|weights?))?|Vorschau|veraltet|aperçu|bêta|obsolète|experimental|vista previa|obsoleto|预览|测试版|公测|开源|プレビュー|ベータ|試験提供)\W*$/iu

/** More markup than this around a word is no badge. */
const LONGEST_SOURCE = 400

export type Badge = 'empty' | 'stage'

/** What kind of badge an element is; undefined where it is none, or where it says something of its own. */
export function badgeOf(element: Element): Badge | undefined {
  const { className } = element.properties
  const names = Array.isArray(className) ? className.map(String) : []
  if (
    element.tagName !== 'mark' &&
    element.tagName !== 'sup' &&
    !names.some((name) => BADGE_CLASS.test(name))
  )
    return undefined
  if (sizeOf(element) > LONGEST_SOURCE) return undefined
  const text = textContent(element).trim()
  if (EMPTY_WORDS.test(text)) return 'empty'
  return STAGES.test(text) ? 'stage' : undefined
}

/** Whether words beside a name say nothing of what is named: "NEW". */
export const isEmptyBadge = (text: string): boolean => EMPTY_WORDS.test(text)
