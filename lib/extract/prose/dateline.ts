import type { AnyFigure } from '../figures/figure.ts'
import { BYLINE, BYLINE_OR_VERB } from '../lexicon/bylines.ts'
import type { Sentence } from './sentence.ts'

/** A line that says when the article was written. */
const DATELINE =
  /^[*_\s]*(?:published|posted|updated|written|publié\w*|mis à jour|veröffentlicht am|stand|publicado|actualizado)(?![A-Za-zÀ-ɏ])/i

/** The day of an announcement, not of what it announces. */
const PRESS =
  /^[\s\p{P}\p{S}]*(?:press release|news release|for immediate release|Pressemitteilung|Presseinformation|comunicado(?: de prensa)?|nota de prensa|communiqué(?: de presse)?|プレスリリース|ニュースリリース|お知らせ|报道稿|新闻稿)[\s\p{P}\p{S}]*(?:\p{Lu}\p{L}+,\s)?$/iu

/** "公開日：… 更新日：… カテゴリ：…": what a page says of itself. */
const PAGE_DATE = /(?:公開日|掲載日|投稿日|发布(?:时间|日期|于)|发表于)\s?[:：]?\s*$/
const PAGE_WORDS = /更新日|カテゴリ|著者|執筆者|閲覧|最終更新|阅读|作者|浏览|来源/

/** "Published 4 June 2026"; "2026年2月25日 報道：…", where the line of the date ran into the first sentence. */
export function isDateline({ text, start, names, figures }: Sentence, figure: AnyFigure): boolean {
  const before = text.slice(start, figure.start)
  if (names.length === 0 && DATELINE.test(before)) return true
  if (
    PRESS.test(before) ||
    (names.length === 0 && PAGE_DATE.test(before) && PAGE_WORDS.test(text.slice(0, 200)))
  )
    return true
  // "2024年7月发布，参数量 70B" says when it came out: a byline gives the day and no facts
  const isDay = figure.kind === 'date' && figure.date.length === 10
  if (start !== 0 || !isDay || !/^\W*$/.test(before)) return false
  const sized = figures.some((other) => other.kind === 'figure' && (other.scaled || other.unit !== undefined))
  const after = text.slice(figure.end, figure.end + 16)
  const isVerb = BYLINE_OR_VERB.test(after) && names.some(({ kind }) => kind === 'model')
  return !sized && !isVerb && BYLINE.test(after)
}
