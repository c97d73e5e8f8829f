/** What follows the date of an article where the line goes on with who wrote it: "2026年2月25日 報道：…", "· by …". */
export const BYLINE =
  /^[\s\p{P}\p{S}]*(?:文\s?[:：／/]|記者|记者|报道|報道|編集|编辑|作者|来源|出典|撰文|執筆|取材|公開|掲載|更新|发布|発表|(?:by|von|por|par|published|posted|updated|Redaktion|redacción|rédaction)(?!\p{L}))/iu

/** Those of them that before a model's name say that it came out: "2024-05-20 发布 X". */
export const BYLINE_OR_VERB = /^[\s\p{P}\p{S}]*(?:公開|发布|発表|published|posted)(?![于者人])/iu
