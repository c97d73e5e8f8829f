/** So many texts are kept, and as many of those before. */
const MOST = 500

/**
 * Remembers what was made of texts of late: one sentence, label or heading is asked about by many readers in turn.
 * Two generations: the older is dropped when the newer is full, so that the memory has a bound.
 */
export function perText<V>(make: (text: string) => V): (text: string) => V {
  let recent = new Map<string, Kept<V>>()
  let older = new Map<string, Kept<V>>()
  let last: Kept<V> | undefined
  const keep = (text: string): Kept<V> => {
    const kept = older.get(text) ?? { text, value: make(text) }
    if (recent.size >= MOST) {
      older = recent
      recent = new Map()
    }
    recent.set(text, kept)
    return kept
  }
  return (text) => {
    // most ask about the text that was asked about before
    if (last?.text === text) return last.value
    last = recent.get(text) ?? keep(text)
    return last.value
  }
}

/** Also `undefined` is kept: that nothing was found is the usual answer. */
interface Kept<V> {
  readonly text: string
  readonly value: V
}
