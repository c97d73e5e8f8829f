import type { View } from '../text/view.ts'
import { scanDates } from './figures/scan-dates.ts'
import { dateCuesIn } from './lexicon/date-cues.ts'

/** The first blocks of a document say when it was written. */
const HEAD = 8

/** Words before the date of an article, and lines that are nothing but a date. */
const DATELINE =
  /^(?:[*_(\s]*(?:(?:last )?updated?|posted|published|written|date|sent|stand|veröffentlicht|aktualisiert|ausgabe vom|publicado|actualizado|fecha|publié|mis à jour|发布(?:时间|日期)?|更新(?:时间|日期|日)?|公開日|掲載日|日付)(?![\p{L}])[\s:：]*(?:on|am|el|le|en|:)?\s*(?:(?:at\s)?\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?|Uhr|h)?\s?(?:[A-Z]{2,4})?,?\s*)?(?:\p{L}{2,12}\.?,?\s*)?|[*_\s]*|[A-Z][\p{L}\s,.]{2,40},\s*)$/iu

/** A line that names no event and is no longer than this: its date is that of the text. */
const LONGEST_LINE = 110

/**
 * When a document says itself that it was written (ISO, at its precision): by its front matter, a dateline in its
 * first lines, or its title. Undefined where it says nothing.
 */
export function documentDate(view: View): string | undefined {
  const { date } = view.frontMatter
  if (typeof date === 'string' && /^\d{4}(?:-\d{2})*/.test(date)) return date
  if (date instanceof Date) return date.toISOString().slice(0, 10)
  const texts = view.blocks
    .slice(0, HEAD)
    .flatMap((block) => (block.kind === 'code' || block.kind === 'table' ? [] : [block.text.text]))
  const lines = texts.flatMap((text) => text.split(/[\u2028\n]/))
  const title = view.title ?? texts[0] ?? ''
  return firstDate(lines, isDateline) ?? titleDate(title) ?? firstDate(lines, isPlainLine) ?? yearOf(title)
}

type LineTest = (line: string, start: number) => boolean

/** The date of the first line that passes. */
function firstDate(lines: readonly string[], passes: LineTest): string | undefined {
  for (const line of lines) {
    const [first] = scanDates(line.slice(0, LONGEST_LINE + 20))
    if (first && !first.dateHigh && passes(line, first.start)) return first.date
  }
  return undefined
}

const isDateline: LineTest = (line, start) => start <= 120 && DATELINE.test(line.slice(0, start))

/** "By Maud Ekström · Leeds, 17 March 2026": short, and nothing is said to have happened. */
const isPlainLine: LineTest = (line, start) =>
  line.length <= LONGEST_LINE && dateCuesIn(line.slice(0, start)).length === 0

function titleDate(title: string): string | undefined {
  const [titled] = scanDates(title)
  return titled && !titled.dateHigh && titled.date.length > 4 ? titled.date : undefined
}

/** "2025 年夏天的国产开源模型": a year that a title names alone is that of its days and months. */
function yearOf(title: string): string | undefined {
  const years = new Set(title.match(/(?<![\d.,$€-])20\d{2}(?![\d.,]|-\d)/g))
  const [only] = years
  return years.size === 1 ? only : undefined
}
