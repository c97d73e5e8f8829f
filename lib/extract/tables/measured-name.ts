/** A direction of tokens, as it stands behind or before a name in one cell. */
const DIRECTION =
  '(?:(?:cached?|cache[- ](?:read|hit|write)s?|batch|uncached)[ -])?(?:inputs?|outputs?|prompts?|completions?|Eingaben?|Ausgaben?|entradas?|salidas?|entrées?|sorties?|输入|输出|入力|出力)(?:[ -](?:tokens?|prices?|pricing|costs?|Preis|precio|prix))?|(?:cached?|cache)[ -](?:reads?|hits?|writes?)|输入价格?|输出价格?'
const BEHIND = new RegExp(
  `^(?:API )?(\\S.{1,48}?)(?:\\s*[-–—:：/,·]\\s*|\\s+)[(（]?(${DIRECTION})[)）]?$`,
  'i',
)
const BEFORE = new RegExp(
  `^(${DIRECTION})(?:\\s*[-–—:：,·]\\s*|\\s*[(（]|\\s+(?:of|for|für|de|du)\\s+)(\\S.{1,48}?)[)）]?$`,
  'i',
)
/** Without one of these a cell has no such word. */
const ANY = /put|prompt|complet|cach|gabe|entrada|salida|entrée|sortie|输入|输出|入力|出力/i
/** Ids and names that end with such a word say nothing of a measure. */
const LONGEST = 60

/** A cell that names a model and what the values beside it are: "GPT-4o input", "Opus (output)", "Input: Sonnet 4". */
export function withoutMeasure(text: string): { readonly name: string; readonly measure?: string } {
  if (text.length > LONGEST || !ANY.test(text)) return { name: text }
  const behind = BEHIND.exec(text)
  if (behind?.[1] && behind[2]) return { name: behind[1], measure: behind[2] }
  const before = BEFORE.exec(text)
  return before?.[1] && before[2] ? { name: before[2], measure: before[1] } : { name: text }
}
