import type { NameMention } from './name-mention.ts'

/** Another writing of a name, by the key of the one and the full text of the other. */
export type Aliases = ReadonlyMap<string, string>

const OPENS = /^[`"”’」』]?\s?[(（]\s?[`"“「『]?$/
const CLOSES = /^[`"”’」』]?\s?[)）,，、;；]/

/**
 * Names that a document gives twice in one place: "`magistral-small-2509` (Magistral Small 1.2, 24B)" and
 * 白樺2（Shirakaba-2-32B） are one model each. An id stands for the name that people say, a name in Chinese or
 * Japanese for the Latin one.
 */
export function aliasesIn(
  texts: readonly string[],
  names: { scan(text: string): readonly NameMention[] },
): Aliases {
  const aliases = new Map<string, string>()
  for (const text of texts) {
    if (!/[(（]/.test(text)) continue
    const found = names.scan(text)
    for (const [i, first] of found.entries()) {
      const second = found[i + 1]
      if (!second || !isBracketed(text, first, second)) continue
      const [other, main] = aliasOf(first, second)
      if (other && main) aliases.set(other.key, main.raw)
    }
  }
  return aliases
}

const isBracketed = (text: string, first: NameMention, second: NameMention): boolean =>
  OPENS.test(text.slice(first.end, second.start)) && CLOSES.test(text.slice(second.end, second.end + 3))

/** Which of two writings is the other one's alias; none where they may be two models. */
function aliasOf(first: NameMention, second: NameMention): readonly NameMention[] {
  if (first.key === second.key || first.kind !== 'model' || second.kind !== 'model') return []
  if (isId(first) !== isId(second) && makerless(first) === makerless(second))
    return isId(first) ? [first, second] : [second, first]
  return isCjk(first) && !isCjk(second) && /\d/.test(second.raw) && !second.short ? [first, second] : []
}

const isId = ({ raw }: NameMention): boolean => raw === raw.toLowerCase() && raw.includes('-')
const isCjk = ({ raw }: NameMention): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(raw)
/** The first word of a name, without a path before it. */
const makerless = ({ raw }: NameMention): string =>
  raw.replace(/^.*\//, '').split(/[\s-]/)[0]?.toLowerCase() ?? ''
