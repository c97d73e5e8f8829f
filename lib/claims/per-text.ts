/** So many texts are kept, and as many of those before. */
const MOST = 500

/**
 * Remembers what was made of texts of late: one sentence, label or heading is asked about by many readers in turn.
 * Two generations: the older is dropped when the newer is full, so that the memory has a bound.
 */
export function perText<V>(make: (text: string) => V): (text: string) => V {
  let recent = new Map<string, V>()
  let older = new Map<string, V>()
  let last: { readonly text: string; readonly value: V } | undefined
  return (text) => {
    // most ask about the text that was asked about before
    if (last?.text === text) return last.value
    const value = recent.get(text) ?? older.get(text) ?? make(text)
    if (recent.size >= MOST) {
      older = recent
      recent = new Map()
    }
    recent.set(text, value)
    last = { text, value }
    return value
  }
}
