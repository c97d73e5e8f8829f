import type { NameMention } from './name-mention.ts'

/** The model that is called the flagship, where exactly one is. */
export function flagshipOf(
  texts: readonly string[],
  found: readonly (readonly NameMention[])[],
): string | undefined {
  const called = new Map<string, string>()
  for (const [i, text] of texts.entries()) {
    if (!/flagship/i.test(text)) continue
    for (const name of found[i] ?? []) {
      const after = text.slice(name.end, name.end + 14)
      const before = text.slice(Math.max(0, name.start - 22), name.start)
      if (/^\s*[(（]?flagship\b/i.test(after) || /\bthe flagship (?:model )?$/.test(before))
        called.set(name.key, name.raw)
    }
  }
  const [only] = called.values()
  return called.size === 1 ? only : undefined
}
