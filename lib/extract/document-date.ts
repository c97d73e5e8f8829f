import type { View } from '../text/view.ts'
import { scanDates } from './figures/scan-dates.ts'

/** The first blocks of a document say when it was written. */
const HEAD = 8

/** Words before the date of an article, and lines that are nothing but a date. */
const DATELINE =
  /^(?:[*_(\s]*(?:(?:last )?updated?|posted|published|written|date|stand|veröffentlicht|aktualisiert|publicado|actualizado|publié|mis à jour|发布(?:时间|日期)?|更新(?:时间|日期|日)?|公開日|掲載日)\b[\s:：]*(?:on|am|el|le|en|:)?\s*|[*_\s]*|[A-Z][\p{L}\s,.]{2,40},\s*)$/iu

/**
 * When a document says itself that it was written (ISO, at its precision): by its front matter, a dateline in its
 * first lines, or a month in its title. Undefined where it says nothing.
 */
export function documentDate(view: View): string | undefined {
  const { date } = view.frontMatter
  if (typeof date === 'string' && /^\d{4}(?:-\d{2})*/.test(date)) return date
  if (date instanceof Date) return date.toISOString().slice(0, 10)
  const texts = view.blocks
    .slice(0, HEAD)
    .flatMap((block) => (block.kind === 'code' || block.kind === 'table' ? [] : [block.text.text]))
  for (const text of texts) {
    const [first] = scanDates(text.slice(0, 120))
    if (first && !first.dateHigh && DATELINE.test(text.slice(0, first.start))) return first.date
  }
  const [titled] = scanDates(view.title ?? texts[0] ?? '')
  return titled && !titled.dateHigh ? titled.date : undefined
}
